import { endOnSignal } from "@betrokkene/api-process"
import { runCommand } from "@betrokkene/program/command-line"
import { readFileSync, writeFileSync } from "node:fs"
import { type Assignment, readCommandLine, usage } from "./command-line.ts"
import { breakLines } from "./comparison/break.ts"
import { documentBreaks } from "./comparison/document-breaks.ts"
import type { Json } from "./comparison/json.ts"
import { fetchDocument } from "./fetch-document.ts"

const run = async ({ compare, output }: Assignment): Promise<number> => {
  endOnSignal()
  const { document } = await fetchDocument()
  if (compare !== undefined) {
    const lines = breakLines(documentBreaks(JSON.parse(readFileSync(compare, "utf8")) as Json, document as Json))
    process.stdout.write(lines.map((line) => `${line}\n`).join(""))
    return lines.length === 0 ? 0 : 3
  }
  const text = `${JSON.stringify(document, null, 2)}\n`
  if (output === undefined) process.stdout.write(text)
  else writeFileSync(output, text)
  return 0
}

await runCommand({
  usage,
  read: readCommandLine,
  run,
  explain: (error) => ({ exitCode: 1, text: `${String(error)}\n` })
})
