import { runCommand } from "@betrokkene/program/command-line"
import { readCommandLine, usage } from "./command-line.ts"
import { writeImageFiles } from "./image-files.ts"

await runCommand({
  usage,
  read: readCommandLine,
  run: ({ to }) => writeImageFiles(to),
  explain: (error) => ({ exitCode: 1, text: `${error instanceof Error ? error.message : String(error)}\n` })
})
