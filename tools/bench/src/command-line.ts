import { readOptions, wholeNumber, WrongUsage } from "@betrokkene/command-line"

/** What can be measured. */
export const subjects = ["http", "domain", "start", "memory", "reconciliation"] as const
export type Subject = typeof subjects[number]

/** What to measure, in registers of what sizes, how often, of which each figure is the median; as JSON or as a table. */
export interface Assignment {
  readonly subjects: ReadonlyArray<Subject>
  readonly sizes: ReadonlyArray<number>
  readonly rounds: number
  /** How long each measurement of a speed takes. */
  readonly seconds: number
  /** How many requests the memory of the API is watched under. */
  readonly requests: number
  readonly json: boolean
}

export const usage = `Usage: npm run bench -- [SUBJECT…] [--betrokkenen N[,N…]] [--rounds N] [--seconds N] [--requests N] [--json] [--help]

Measures side by side, on this machine, in one run, what the software reaches and what can be reached at best. The numbers depend on the
machine, the ratios less so. Subjects, without any all of them, one after the other in about a quarter of an hour:

  http            requests per second of the API, and of a bare server that gives the same answers from the same database
  domain          decodings and decisions per second of the domain, and of the same rules written out in plain JavaScript
  start           how long until the API, and until npm start, gives its first answer
  memory          whether the memory of the API stays the same under an hour's worth of requests
  reconciliation  the nightly run beside COPY … TO STDOUT of the same rows

  --betrokkenen N,…  in registers of these sizes, 100 to 10000000 betrokkenen, from small to large; usually 100000. Only the
                     reconciliation is measured in all of them, the others in the first
  --rounds N         so many times each, one after the other in turn, 1 to 20; usually 3
  --seconds N        http, domain: each so long in a round, 1 to 600; usually 5
  --requests N       memory: so many requests, 1000 to 10000000; usually 360000, what a caller may ask in an hour
  --json             a list of {name, value, unit, floor, ratio, target, met} instead of a table

Where databases are needed they are of a PostgreSQL of its own that forces every commit to disk.
Exit code 0: measured, whether or not the targets are met; 1: failed; 2: wrong usage.
`

/** What is asked, or nothing when only the usage is. */
export const readCommandLine = (args: ReadonlyArray<string>): Assignment | undefined => {
  const { positionals, values } = parse(args)
  if (values.help) return undefined
  const asked = subjects.filter((subject) => positionals.includes(subject))
  if (asked.length < positionals.length) throw new WrongUsage(`What can be measured, each once, is: ${subjects.join(", ")}.`)
  const sizes = values.betrokkenen.split(",").map((size) => wholeNumber("--betrokkenen", size, 100, 10_000_000))
  if (sizes.some((size, index) => size <= (sizes[index - 1] ?? 0))) throw new WrongUsage("--betrokkenen goes from small to large.")
  return {
    subjects: asked.length === 0 ? subjects : asked,
    sizes,
    rounds: wholeNumber("--rounds", values.rounds, 1, 20),
    seconds: wholeNumber("--seconds", values.seconds, 1, 600),
    requests: wholeNumber("--requests", values.requests, 1000, 10_000_000),
    json: values.json
  }
}

const parse = (args: ReadonlyArray<string>) =>
  readOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      betrokkenen: { type: "string", default: "100000" },
      rounds: { type: "string", default: "3" },
      seconds: { type: "string", default: "5" },
      requests: { type: "string", default: "360000" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false }
    }
  })
