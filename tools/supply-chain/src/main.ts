import { runCommand } from "@betrokkene/program/command-line"
import { writeFileSync } from "node:fs"
import { billOfMaterials } from "./bill-of-materials.ts"
import { readCommandLine, usage } from "./command-line.ts"
import { lockFile } from "./lock-file.ts"

const run = ({ output }: { readonly output?: string }): Promise<void> => {
  const text = billOfMaterials(lockFile())
  if (output === undefined) process.stdout.write(text)
  else writeFileSync(output, text)
  return Promise.resolve()
}

await runCommand({
  usage,
  read: readCommandLine,
  run,
  explain: (error) => ({ exitCode: 1, text: `${String(error)}\n` })
})
