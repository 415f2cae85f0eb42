import { endOnSignal } from "@betrokkene/api-process"
import { runCommand } from "@betrokkene/program/command-line"
import { writeFileSync } from "node:fs"
import { readCommandLine, usage } from "./command-line.ts"
import { fetchDocument } from "./fetch-document.ts"

const run = async ({ output }: { readonly output?: string }): Promise<void> => {
  endOnSignal()
  const text = `${JSON.stringify((await fetchDocument()).document, null, 2)}\n`
  if (output === undefined) process.stdout.write(text)
  else writeFileSync(output, text)
}

await runCommand({
  usage,
  read: readCommandLine,
  run,
  explain: (error) => ({ exitCode: 1, text: `${String(error)}\n` })
})
