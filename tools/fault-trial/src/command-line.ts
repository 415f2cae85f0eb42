import { readOptions, wholeNumberOption, WrongUsage } from "@betrokkene/program/command-line"
import type { Fault } from "./faults/fault.ts"
import { faults } from "./faults/index.ts"

/** Faults to try, seconds for each, the seed, and the output format. */
export interface Assignment {
  readonly faults: ReadonlyArray<Fault>
  readonly seconds: number
  readonly seed: number
  readonly json: boolean
}

const mostSeconds = 3600

export const usage = `Usage: npm run test:faults -- [--faults NAME,NAME] [--seconds N] [--seed N] [--json] [--help]

Breaks things while many clients register, change, link, unlink and delete, on a temporary PostgreSQL on this machine,
and compares the whole database with the answers that the clients got.

  --faults NAME,NAME  which faults; usually all:
${faults.map(({ name, what }) => `                      ${name.padEnd(20)}${what}`).join("\n")}
  --seconds N         each fault lasts this long, 1 to ${mostSeconds}; usually 10
  --seed N            of the random choices of clients and faults; timing differs between runs; usually 1
  --json              the outcome of each fault as a line of JSON, with all that was found in words

Exit code 0: nothing lost, half, doubled, broken, wrong or left; 1: something; 2: wrong usage.
`

/** The parsed arguments; undefined if they ask for the usage text. Throws on wrong usage. */
export const readCommandLine = (args: ReadonlyArray<string>): Assignment | undefined => {
  const given = parse(args)
  return given.help ? undefined : {
    faults: given.faults === undefined ? faults : given.faults.split(",").map(named),
    seconds: wholeNumberOption("--seconds", given.seconds, 1, mostSeconds),
    seed: wholeNumberOption("--seed", given.seed, 0, 2_147_483_647),
    json: given.json
  }
}

const named = (name: string): Fault => {
  const fault = faults.find((one) => one.name === name)
  if (fault === undefined) {
    throw new WrongUsage(`--faults knows no such fault: choose from ${faults.map((one) => one.name).join(", ")}.`)
  }
  return fault
}

const parse = (args: ReadonlyArray<string>) =>
  readOptions({
    args: [...args],
    options: {
      faults: { type: "string" },
      seconds: { type: "string", default: "10" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false }
    }
  }).values
