import { readOptions, wholeNumberOption, WrongUsage } from "@betrokkene/program/command-line"

/** Subjects that can be measured. */
export const subjects = [
  "http",
  "domain",
  "start",
  "memory",
  "reconciliation",
  "growth",
  "busy-partij",
  "openklant",
  "scale"
] as const
export type Subject = typeof subjects[number]

const onlyWhenNamed: ReadonlySet<Subject> = new Set(["growth", "busy-partij", "openklant", "scale"])

/** Subjects measured if the caller names none: all but those that take minutes more. */
export const usual: ReadonlyArray<Subject> = subjects.filter((subject) => !onlyWhenNamed.has(subject))

/** Kinds of request that `http` measures. */
export const httpKinds = ["read", "list", "registration"] as const
export type HttpKind = typeof httpKinds[number]

const sizesOf: { readonly [subject in Subject]?: ReadonlyArray<number> } = {
  "growth": [10_000, 1_000_000],
  "busy-partij": [20_001, 100_000],
  "scale": [1_000_000, 10_000_000]
}

/** Register sizes for a subject if the caller gives none. */
export const usualSizes = (subject: Subject): ReadonlyArray<number> => sizesOf[subject] ?? [100_000]

/** Settings of a measurement: register sizes, and rounds; each figure is the median of the rounds. */
export interface Assignment {
  readonly sizes: ReadonlyArray<number>
  readonly rounds: number
  /** Duration of each measurement of a speed. */
  readonly seconds: number
  /** Number of requests during which the memory of the API is watched. */
  readonly requests: number
  /** The commit of an earlier API that is measured beside this one. */
  readonly against?: string
  /** The only kind of request of `http` that is measured. */
  readonly only?: HttpKind
}

/**
 * The command line: subjects, settings, and output as JSON or a table. Without `sizes` each subject uses its usual
 * ones.
 */
export interface CommandLine extends Omit<Assignment, "sizes"> {
  readonly subjects: ReadonlyArray<Subject>
  readonly sizes: ReadonlyArray<number> | undefined
  readonly json: boolean
}

export const usage =
  `Usage: npm run bench -- [SUBJECT…] [--betrokkenen N[,N…]] [--rounds N] [--seconds N] [--requests N] [--against COMMIT]
  [--only KIND] [--json] [--help]

Measures side by side, on this machine, in one run, what the software reaches and the best that can be reached.
The numbers depend on the machine, the ratios less so. Without SUBJECT all but the last four are measured, in about a
quarter of an hour:

  http            requests per second of the API, and of a bare server that gives the same answers on the same data
  domain          decodings and decisions per second of the domain, and of the same rules in plain JavaScript
  start           how long until the API, and until npm start, gives its first answer
  memory          whether the memory of the API stays the same under an hour's worth of requests
  reconciliation  the nightly run beside COPY … TO STDOUT of the same rows
  growth          every query of use case 6, first page and 10,000th or last, in a large and a small register
  busy-partij     merging a partij that has all betrokkenen of the register, undoing it, deleting and forgetting it
  openklant       requests per second of the contract of Open Klant, and of the native face for the same data
  scale           loading a register, reading from it through the API and reconciling it, for a million and ten million

  --betrokkenen N,…  register sizes in betrokkenen, 100 to 10000000, small to large; usually 100000, for growth
                     10000,1000000, for busy-partij 20001,100000, for scale 1000000,10000000. The reconciliation,
                     busy-partij and scale are measured in all of them, growth in the first and the last, the others
                     in the first
  --rounds N         number of rounds, in each of which all take turns, 1 to 20; usually 3
  --seconds N        http, domain, openklant, scale: seconds for each in a round, 1 to 600; usually 5
  --against COMMIT   http: measure the API of this commit too, in the same rounds
  --only KIND        http: measure only one kind of request: read, list or registration
  --requests N       memory: number of requests, 1000 to 10000000; usually 360000, the quota of a caller for an hour
  --json             a list of {name, value, unit, floor, ratio, target, met} instead of a table

Databases are on a PostgreSQL of its own, which forces every commit to disk.
Exit code 0: measured, whether or not the targets are met; 1: failed; 2: wrong usage.
`

/** The parsed arguments; undefined if they ask for the usage text. Throws on wrong usage. */
export const readCommandLine = (args: ReadonlyArray<string>): CommandLine | undefined => {
  const { positionals, values } = parse(args)
  if (values.help) return undefined
  const asked = subjects.filter((subject) => positionals.includes(subject))
  if (asked.length < positionals.length) {
    throw new WrongUsage(`What can be measured, each once, is: ${subjects.join(", ")}.`)
  }
  const sizes = values.betrokkenen?.split(",").map((size) => wholeNumberOption("--betrokkenen", size, 100, 10_000_000))
  if (sizes?.some((size, index) => size <= (sizes[index - 1] ?? 0))) {
    throw new WrongUsage("--betrokkenen goes from small to large.")
  }
  if (sizes?.length === 1 && asked.includes("growth")) {
    throw new WrongUsage("growth is measured between two sizes of --betrokkenen.")
  }
  return {
    subjects: asked.length === 0 ? usual : asked,
    sizes,
    rounds: wholeNumberOption("--rounds", values.rounds, 1, 20),
    seconds: wholeNumberOption("--seconds", values.seconds, 1, 600),
    requests: wholeNumberOption("--requests", values.requests, 1000, 10_000_000),
    ...(values.against === undefined ? {} : { against: commit(values.against, asked) }),
    ...(values.only === undefined ? {} : { only: httpKind(values.only, asked) }),
    json: values.json
  }
}

const commit = (against: string, asked: ReadonlyArray<Subject>): string => {
  if (!/^[0-9a-f]{7,40}$/u.test(against)) throw new WrongUsage("--against is the name of a commit: 7 to 40 digits.")
  if (!asked.includes("http")) throw new WrongUsage("Only http is measured --against another commit: name it.")
  return against
}

const httpKind = (only: string, asked: ReadonlyArray<Subject>): HttpKind => {
  const kind = httpKinds.find((each) => each === only)
  if (kind === undefined) throw new WrongUsage(`--only is one of ${httpKinds.join(", ")}.`)
  if (!asked.includes("http")) throw new WrongUsage("Only http has kinds of request: name it.")
  return kind
}

const parse = (args: ReadonlyArray<string>) =>
  readOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      betrokkenen: { type: "string" },
      rounds: { type: "string", default: "3" },
      seconds: { type: "string", default: "5" },
      requests: { type: "string", default: "360000" },
      against: { type: "string" },
      only: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false }
    }
  })
