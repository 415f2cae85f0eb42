import { parseArgs } from "node:util"

/** What to measure: in registers of these sizes, in so many rounds, of which each figure is the median; as JSON or as a table. */
export interface Assignment {
  readonly sizes: ReadonlyArray<number>
  readonly rounds: number
  readonly json: boolean
}

export const usage = `Usage: npm run bench -- [reconciliation] [--betrokkenen N[,N…]] [--rounds N] [--json] [--help]

Measures the nightly reconciliation side by side with what the machine can do at best: COPY … TO STDOUT of the same rows, read by one
process. It does so on a PostgreSQL of its own that forces every commit to disk. The numbers depend on the machine, the ratios less so.

  --betrokkenen N,…  in registers of these sizes, 100 to 10000000 betrokkenen, from small to large; usually 100000
  --rounds N         so many times each, one after the other in turn, 1 to 20; usually 3
  --json             a list of {name, value, unit, floor, ratio, target, met} instead of a table

Exit code 0: measured, whether or not the targets are met; 1: failed; 2: wrong usage.
`

export class WrongUsage extends Error {
  override readonly name = "WrongUsage"
}

/** What is asked, or nothing when only the usage is. */
export const readCommandLine = (args: ReadonlyArray<string>): Assignment | undefined => {
  const { positionals, values } = parse(args)
  if (values.help) return undefined
  if (positionals.some((name) => name !== "reconciliation") || positionals.length > 1) throw new WrongUsage("What can be measured is: reconciliation.")
  const sizes = values.betrokkenen.split(",").map((size) => wholeNumber("--betrokkenen", size, 100, 10_000_000))
  if (sizes.some((size, index) => size <= (sizes[index - 1] ?? 0))) throw new WrongUsage("--betrokkenen goes from small to large.")
  return { sizes, rounds: wholeNumber("--rounds", values.rounds, 1, 20), json: values.json }
}

const parse = (args: ReadonlyArray<string>) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        betrokkenen: { type: "string", default: "100000" },
        rounds: { type: "string", default: "3" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false }
      }
    })
  } catch {
    throw new WrongUsage("There is an argument that does not exist, or a value is missing.")
  }
}

const wholeNumber = (name: string, text: string, minimum: number, maximum: number): number => {
  if (!/^[0-9]{1,8}$/u.test(text) || Number(text) < minimum || Number(text) > maximum) {
    throw new WrongUsage(`${name} is a whole number from ${minimum} to ${maximum}.`)
  }
  return Number(text)
}
