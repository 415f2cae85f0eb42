import { endOnSignal } from "@betrokkene/api-process"
import { readCommandLine, usage, WrongUsage } from "./command-line.ts"
import { table } from "./figure.ts"
import { reconciliation } from "./reconciliation/reconciliation.ts"

const run = async (): Promise<void> => {
  const assignment = readCommandLine(process.argv.slice(2))
  if (assignment === undefined) {
    process.stdout.write(usage)
    return
  }
  endOnSignal()
  const figures = await reconciliation(assignment, (line) => process.stderr.write(`${line}\n`))
  process.stdout.write(assignment.json ? `${JSON.stringify(figures, null, 2)}\n` : table(figures))
}

try {
  await run()
} catch (error) {
  if (!(error instanceof WrongUsage)) throw error
  process.stderr.write(`${error.message}\n\n${usage}`)
  process.exitCode = 2
}
