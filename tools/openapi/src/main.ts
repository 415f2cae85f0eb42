import { endOnSignal } from "@betrokkene/api-process"
import { writeFileSync } from "node:fs"
import { readCommandLine, usage, WrongUsage } from "./command-line.ts"
import { fetchDocument } from "./fetch-document.ts"

const run = async (output: string | undefined): Promise<void> => {
  endOnSignal()
  const text = `${JSON.stringify((await fetchDocument()).document, null, 2)}\n`
  if (output === undefined) process.stdout.write(text)
  else writeFileSync(output, text)
}

try {
  const asked = readCommandLine(process.argv.slice(2))
  if (asked === undefined) process.stdout.write(usage)
  else await run(asked.output)
} catch (error) {
  const wrong = error instanceof WrongUsage
  process.stderr.write(wrong ? `${error.message}\n\n${usage}` : `${String(error)}\n`)
  process.exitCode = wrong ? 2 : 1
}
