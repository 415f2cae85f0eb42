import { readOptions, wholeNumberOption } from "@betrokkene/program/command-line"

/** The measurement: seconds for each kind of request, seconds of warm-up, and size of the register. */
export interface Assignment {
  readonly seconds: number
  readonly warmUp: number
  readonly betrokkenen: number
}

export const usage = `Usage: npm run load -- [--seconds N] [--warm-up N] [--betrokkenen N] [--help]

Measures how many requests of a kind one process of the API answers in a second, on a PostgreSQL of its own on this
machine that forces every commit to disk. The numbers depend on the machine.

  --seconds N      measure each kind this long, 1 to 600; usually 10
  --warm-up N      warm up with each kind this long, without counting, 0 to 60; usually 5
  --betrokkenen N  number in the register at the start, 100 to 1000000; usually 100000

Exit code 0: measured; 1: failed, or there were requests without success; 2: wrong usage.
`

/** The parsed arguments; undefined if they ask for the usage text. Throws on wrong usage. */
export const readCommandLine = (args: ReadonlyArray<string>): Assignment | undefined => {
  const { betrokkenen, help, seconds, "warm-up": warmUp } = parse(args)
  return help ? undefined : {
    seconds: wholeNumberOption("--seconds", seconds, 1, 600),
    warmUp: wholeNumberOption("--warm-up", warmUp, 0, 60),
    betrokkenen: wholeNumberOption("--betrokkenen", betrokkenen, 100, 1_000_000)
  }
}

const parse = (args: ReadonlyArray<string>) =>
  readOptions({
    args: [...args],
    options: {
      "seconds": { type: "string", default: "10" },
      "warm-up": { type: "string", default: "5" },
      "betrokkenen": { type: "string", default: "100000" },
      "help": { type: "boolean", short: "h", default: false }
    }
  }).values
