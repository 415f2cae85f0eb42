import { readOptions, wholeNumberOption, WrongUsage } from "@betrokkene/program/command-line"

/**
 * The trial: the world of each seed with this many betrokkenen; or only an estimate of the table, from these worlds or
 * a file of pairs.
 */
export interface Assignment {
  readonly betrokkenen: number
  readonly seeds: readonly [number, ...ReadonlyArray<number>]
  readonly estimate: boolean
  readonly curve: boolean
  readonly chances: boolean
  readonly birth: boolean
  readonly kinds: boolean
  readonly pairs: string | undefined
  readonly json: boolean
}

export const usage = `Usage: npm run linking-trial -- [--betrokkenen N] [--seeds N,N…] [--json]
       npm run linking-trial -- --curve [--birth] [--betrokkenen N] [--seeds N,N…] [--json]
       npm run linking-trial -- --chances [--betrokkenen N] [--seeds N,N…] [--json]
       npm run linking-trial -- --kinds [--betrokkenen N] [--seeds N,N…] [--json]
       npm run linking-trial -- --estimate [--pairs FILE] [--betrokkenen N] [--seeds N,N…] [--json]
       npm run linking-trial -- --help

Tries the linking of the nightly reconciliation on generated registers with known truth: for how many ongekende
betrokkenen it finds the partij, and how often it is wrong.

  --betrokkenen N  number in a register, 10 to 1000000; usually 20000
  --seeds N,N…     which registers, added together; the same seeds and number give the same outcome; usually 1
  --json           as JSON
  --curve          precision and recall at every threshold, of links and of merges
  --birth          with --curve: as if the register had the date of birth of most people
  --chances        how often a proposal with a score is right, as rows for the table of chances; whether those of the
                   table hold here; and the kinds of proposal that are less often right than their score says
  --kinds          what is missed and what is wrong most, by the levels at which the fields agree
  --estimate       the m and u of every field and level as these registers show them, each with its 95%
                   interval, beside those of the table
  --pairs FILE     with --estimate: as the pairs of this file show them; a line is
                   {"een": contactgegevens, "ander": partijgegevens, "zelfde": true}

Exit code 0: measured; 1: failed; 2: wrong usage.
`

/** The parsed arguments; undefined if they ask for the usage text. Throws on wrong usage. */
export const readCommandLine = (args: ReadonlyArray<string>): Assignment | undefined => {
  const { betrokkenen, birth, chances, curve, estimate, help, json, kinds, pairs, seeds } = parse(args)
  if (help) return undefined
  if (pairs !== undefined && !estimate) throw new WrongUsage("--pairs goes with --estimate.")
  if (birth && !curve) throw new WrongUsage("--birth goes with --curve.")
  if ([chances, curve, estimate, kinds].filter(Boolean).length > 1) {
    throw new WrongUsage("Only one of --chances, --curve, --estimate and --kinds can be asked for.")
  }
  const [first = "", ...others] = seeds.split(",")
  const seed = (text: string) => wholeNumberOption("--seeds", text, 0, 2_147_483_647)
  return {
    betrokkenen: wholeNumberOption("--betrokkenen", betrokkenen, 10, 1_000_000),
    seeds: [seed(first), ...others.map(seed)],
    estimate,
    curve,
    chances,
    birth,
    kinds,
    pairs,
    json
  }
}

const parse = (args: ReadonlyArray<string>) =>
  readOptions({
    args: [...args],
    options: {
      betrokkenen: { type: "string", default: "20000" },
      seeds: { type: "string", default: "1" },
      estimate: { type: "boolean", default: false },
      curve: { type: "boolean", default: false },
      chances: { type: "boolean", default: false },
      birth: { type: "boolean", default: false },
      kinds: { type: "boolean", default: false },
      pairs: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false }
    }
  }).values
