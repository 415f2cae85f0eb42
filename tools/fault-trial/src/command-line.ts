import { parseArgs } from "node:util"

const mostRounds = 1000

export const usage = `Usage: npm run crash-test -- [--rounds N] [--help]

Kills the API with SIGKILL under a load of registrations, N times (1 to ${mostRounds}, usually 5), on a temporary PostgreSQL on
this machine, and checks after each restart that nothing that was answered with 201 is lost, that nothing is stored half, and
that retrying gives one betrokkene for each Idempotency-Key. Exit code 0: all well; 1: not; 2: wrong usage.
`

export class WrongUsage extends Error {
  override readonly name = "WrongUsage"
}

/** How many rounds are asked, or nothing when only the usage is. */
export const readCommandLine = (args: ReadonlyArray<string>): { readonly rounds: number } | undefined => {
  const { help, rounds } = parse(args)
  if (help) return undefined
  if (!/^[1-9][0-9]{0,3}$/u.test(rounds) || Number(rounds) > mostRounds) throw new WrongUsage(`--rounds is a whole number from 1 to ${mostRounds}.`)
  return { rounds: Number(rounds) }
}

const parse = (args: ReadonlyArray<string>) => {
  try {
    return parseArgs({ args: [...args], options: { rounds: { type: "string", default: "5" }, help: { type: "boolean", short: "h", default: false } } }).values
  } catch {
    throw new WrongUsage("There is an argument that does not exist, or a value is missing.")
  }
}
