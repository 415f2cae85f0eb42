import { migreer } from "@betrokkene/adapters/postgres"
import { endOnSignal } from "@betrokkene/api-process"
import { temporaryPostgres } from "@betrokkene/embedded-postgres"
import { Effect } from "effect"
import { readCommandLine, usage, WrongUsage } from "./command-line.ts"
import { crashRounds } from "./crash-rounds.ts"

const run = async (rounds: number): Promise<number> => {
  endOnSignal()
  const server = await temporaryPostgres()
  try {
    await Effect.runPromise(migreer(server.url))
    const outcome = await crashRounds(server.url, rounds)
    for (const [name, value] of Object.entries(outcome)) console.log(`${name.padEnd(14)}${value}`)
    return outcome.lost + outcome.half + outcome.twofold + Math.abs(outcome.surplus) === 0 ? 0 : 1
  } finally {
    await server.stop()
  }
}

try {
  const asked = readCommandLine(process.argv.slice(2))
  if (asked === undefined) process.stdout.write(usage)
  else process.exitCode = await run(asked.rounds)
} catch (error) {
  if (!(error instanceof WrongUsage)) throw error
  process.stderr.write(`${error.message}\n\n${usage}`)
  process.exitCode = 2
}
