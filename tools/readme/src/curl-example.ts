import type { CodeBlock } from "./code-blocks.ts"

/** A request that a README shows, and the answer that it promises. */
export interface CurlExample {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  readonly status: number
  /** Shell variables for later requests: each name with the path of its value in the answer, as in `results.id`. */
  readonly keep: Readonly<Record<string, string>>
  readonly answer: unknown
}

/**
 * The requests of a README, in order. Each is a shell block that begins with curl and states the status of the
 * answer; a JSON block with the answer follows. Throws when either is missing.
 */
export const curlExamples = (blocks: ReadonlyArray<CodeBlock>): ReadonlyArray<CurlExample> =>
  blocks.flatMap((block, index) => {
    if (block.language !== "sh" || !block.content.startsWith("curl ")) return []
    const answer = blocks[index + 1]
    if (answer?.language !== "json") throw new Error(`A JSON block with the answer must follow: ${block.content}`)
    return [{ ...parseCurl(block.content), answer: JSON.parse(answer.content) as unknown }]
  })

const parseCurl = (content: string): Omit<CurlExample, "answer"> => {
  const status = /^# (\d{3})(?:, keep (.*))?$/mu.exec(content)
  if (status === null) throw new Error(`The status of the answer is missing: ${content}`)
  const words = shellWords(content.slice(0, status.index))
  const after = (flag: string) => words.flatMap((word, index) => word === flag ? [words[index + 1] ?? ""] : [])
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
    status: Number(status[1]),
    keep: Object.fromEntries(
      (status[2] ?? "").split(" ").filter((pair) => pair !== "").map((pair) => pair.split("=", 2))
    )
  }
}

/** Splits a command into its words. Knows quotes and line continuations, and nothing else of the shell. */
const shellWords = (command: string): ReadonlyArray<string> =>
  [...command.replaceAll("\\\n", " ").matchAll(/'([^']*)'|"([^"]*)"|(\S+)/gu)].map(([, single, double, plain]) =>
    single ?? double ?? plain ?? ""
  )
