import { migreer } from "@betrokkene/adapters/postgres"
import { temporaryPostgres } from "@betrokkene/embedded-postgres"
import { Effect } from "effect"
import { parseArgs } from "node:util"
import { crashRounds } from "./crash-rounds.ts"

const mostRounds = 1000

const usage = `Usage: npm run crash-test -- [--rounds N] [--help]

Kills the API with SIGKILL under a load of registrations, N times (1 to ${mostRounds}, usually 5), on a temporary PostgreSQL on
this machine, and checks after each restart that nothing that was answered with 201 is lost, that nothing is stored half, and
that retrying gives one betrokkene for each Idempotency-Key. Exit code 0: all well; 1: not; 2: wrong usage.
`

const { values: { help, rounds } } = parseArgs({ options: { rounds: { type: "string", default: "5" }, help: { type: "boolean", short: "h", default: false } } })

const run = async (): Promise<number> => {
  const server = await temporaryPostgres()
  try {
    await Effect.runPromise(migreer(server.url))
    const outcome = await crashRounds(server.url, Number(rounds))
    for (const [name, value] of Object.entries(outcome)) console.log(`${name.padEnd(14)}${value}`)
    return outcome.lost + outcome.half + outcome.twofold + Math.abs(outcome.surplus) === 0 ? 0 : 1
  } finally {
    await server.stop()
  }
}

if (help) {
  process.stdout.write(usage)
} else if (!/^[1-9][0-9]{0,3}$/u.test(rounds) || Number(rounds) > mostRounds) {
  process.stderr.write(usage)
  process.exitCode = 2
} else {
  process.exitCode = await run()
}
