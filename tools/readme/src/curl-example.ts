import type { CodeBlock } from "./code-blocks.ts"

/** A request as the README shows it, with what it says of the answer. */
export interface CurlExample {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  readonly status: number
  /** Names of shell variables, each with the path in the answer that it is kept from. */
  readonly keep: Readonly<Record<string, string>>
  readonly answer: unknown
}

/** The requests of a README: each a shell block that begins with curl, followed by the answer as a JSON block. */
export const curlExamples = (blocks: ReadonlyArray<CodeBlock>): ReadonlyArray<CurlExample> =>
  blocks.flatMap((block, place) => {
    if (block.language !== "sh" || !block.content.startsWith("curl ")) return []
    const answer = blocks[place + 1]
    if (answer?.language !== "json") throw new Error(`No JSON answer follows: ${block.content}`)
    return [{ ...parseCurl(block.content), answer: JSON.parse(answer.content) as unknown }]
  })

const parseCurl = (content: string): Omit<CurlExample, "answer"> => {
  const outcome = /^# (\d{3})(?:, keep (.*))?$/mu.exec(content)
  if (outcome === null) throw new Error(`No status is given: ${content}`)
  const words = shellWords(content.slice(0, outcome.index))
  const after = (flag: string) => words.flatMap((word, place) => word === flag ? [words[place + 1] ?? ""] : [])
  return {
    method: after("-X")[0] ?? "GET",
    url: words.find((word) => word.startsWith("http")) ?? "",
    headers: Object.fromEntries(
      after("-H").map((header) => [
        header.slice(0, header.indexOf(":")),
        header.slice(header.indexOf(":") + 1).trim()
      ])
    ),
    body: after("-d")[0],
    status: Number(outcome[1]),
    keep: Object.fromEntries(
      (outcome[2] ?? "").split(" ").filter((pair) => pair !== "").map((pair) => pair.split("=", 2))
    )
  }
}

/** The words of a command that uses plain words, single and double quotes and line continuations, and nothing else of the shell. */
const shellWords = (command: string): ReadonlyArray<string> =>
  [...command.replaceAll("\\\n", " ").matchAll(/'([^']*)'|"([^"]*)"|(\S+)/gu)].map(([, single, double, plain]) =>
    single ?? double ?? plain ?? ""
  )
