import { runCommand } from "@betrokkene/program/command-line"
import { type Command, readCommandLine, usage } from "./command-line.ts"
import { conformance, NotReady } from "./conformance.ts"
import { reportJson, reportText } from "./report.ts"

const run = async ({ json, ...assignment }: Command): Promise<number> => {
  const results = await conformance(assignment)
  process.stdout.write(json ? reportJson(results) : reportText(results))
  return results.every(({ state }) => state === "passed") ? 0 : 1
}

await runCommand({
  usage,
  read: readCommandLine,
  run,
  explain: (error) => ({
    exitCode: 1,
    text: error instanceof NotReady ? `${error.message}\n` : `${String(error)}\n`
  })
})
