/** An exchange as the documentation shows it. */
export interface HttpExample {
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  readonly answer: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly json: unknown
  }
}

/** The `http` blocks of a Markdown text: a request, and from the line with HTTP/1.1 on the answer to it. */
export const httpExamples = (markdown: string): ReadonlyArray<HttpExample> =>
  [...markdown.matchAll(/^```http\n([\s\S]*?)\n```$/gmu)].map(([, block = ""]) => {
    const [request = "", answer] = block.split("\n\nHTTP/1.1 ")
    if (answer === undefined) throw new Error(`No answer is shown: ${block}`)
    const asked = message(request)
    const answered = message(answer)
    const [method = "", target = ""] = asked.start.split(" ")
    return {
      method,
      target,
      headers: asked.headers,
      body: asked.body,
      answer: {
        status: Number(answered.start),
        headers: answered.headers,
        json: answered.body === undefined ? undefined : JSON.parse(answered.body) as unknown
      }
    }
  })

const message = (text: string) => {
  const [head = "", ...rest] = text.split("\n\n")
  const [start = "", ...headers] = head.split("\n")
  return {
    start,
    headers: Object.fromEntries(
      headers.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()])
    ),
    body: rest.length === 0 ? undefined : rest.join("\n\n")
  }
}
