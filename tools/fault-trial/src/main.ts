import { endOnSignal } from "@betrokkene/api-process"
import { temporaryPostgres } from "@betrokkene/embedded-postgres"
import { runCommand } from "@betrokkene/program/command-line"
import { type Assignment, readCommandLine, usage } from "./command-line.ts"
import { details, isWell, tableHeading, tableRow } from "./table.ts"
import { type Outcome, tryFault } from "./try-fault.ts"

const run = async ({ faults, json, seconds, seed }: Assignment): Promise<number> => {
  endOnSignal()
  const server = await temporaryPostgres("durable")
  const outcomes: Array<Outcome> = []
  try {
    if (!json) process.stdout.write(tableHeading)
    for (const fault of faults) {
      const outcome = await tryFault(server, fault, seconds * 1000, seed)
      outcomes.push(outcome)
      process.stdout.write(json ? `${JSON.stringify(outcome)}\n` : tableRow(outcome) + details(outcome))
    }
  } finally {
    await server.stop()
  }
  return outcomes.every(isWell) ? 0 : 1
}

await runCommand({ usage, read: readCommandLine, run })
