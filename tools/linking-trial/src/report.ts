import { type ComparedField, type Level, probabilities } from "@betrokkene/domain/internal"
import type { Counts, Tally } from "./counts.ts"
import type { Estimate } from "./estimate.ts"
import { precision, recall, wrongAtMost } from "./precision.ts"

/** The outcome and the figures derived from the counts, for a program. */
export const outcomeJson = (counts: Counts) => ({
  ...counts,
  proposals: {
    ...counts.proposals,
    ...scored(counts.proposals, counts.known),
    recallOfReachable: recall(counts.proposals, counts.reachable)
  },
  grounds: counts.grounds.map((ground) => ({ ...ground, ...scored(ground, counts.known) })),
  doubles: { ...counts.doubles, ...scored(counts.doubles, counts.doubles.known) }
})

const scored = (tally: Tally, known: number) => ({
  precision: precision(tally),
  wrongAtMost: wrongAtMost(tally),
  recall: recall(tally, known)
})

/** The outcome for readers. */
export const outcomeTable = (counts: Counts): string => {
  const { blocks, comparisons, doubles, grounds, known, ongekenden, partijen, proposals, reachable, several } = counts
  return [
    `partijen                                   ${partijen}`,
    `ongekende betrokkenen                      ${ongekenden}`,
    `  who are a partij that is actief          ${known}`,
    `  who share a blocking key with it         ${reachable}`,
    `comparisons                                ${comparisons}`,
    `may be several partijen                    ${several.total}, of whom ${
      several.total - several.wrong
    } are one of them`,
    "",
    row(["", "total", "wrong", "precision", "wrong at most", "recall"]),
    scoreRow("proposed to link", proposals, known),
    ...grounds.map(({ grond, ...tally }) => scoreRow(`on ${grond}`, tally, known)),
    scoreRow("proposed to merge", doubles, doubles.known),
    "",
    `Of the wrong proposals to link ${proposals.wrongInHousehold} are of somebody of the same household.`,
    `Recall is of all who are a partij; of those who can be found by a blocking key ${
      percentage(recall(proposals, reachable))
    } are proposed. Wrong at most: with 95% certainty.`,
    "",
    row(["blocking key", "shared", "95 in 100", "largest", "passed over"]),
    ...blocks.map(({ largest, passedOver, percentile95, shared, soort }) =>
      row([soort, ...[shared, percentile95, largest, passedOver].map(String)])
    ),
    ""
  ].join("\n")
}

const scoreRow = (name: string, tally: Tally, known: number): string =>
  row([
    name,
    String(tally.total),
    String(tally.wrong),
    precision(tally).toFixed(5),
    wrongAtMost(tally).toFixed(5),
    percentage(recall(tally, known))
  ])

const percentage = (part: number): string => `${(100 * part).toFixed(1)}%`

const row = ([first = "", ...cells]: ReadonlyArray<string>): string =>
  first.padEnd(28) + cells.map((cell) => cell.padStart(15)).join("")

/** The estimates beside the values of the table, for readers. */
export const estimateTable = (estimates: ReadonlyArray<Estimate>): string =>
  [
    row([
      "",
      "pairs same",
      "pairs others",
      "m",
      "95%",
      "m in table",
      "u",
      "95%",
      "u in table",
      "bits",
      "bits in table"
    ]),
    ...estimates.map(({ intervals, m, level, others, same, u, veld }) => {
      const inTable = inTableOf(veld, level)
      return row([
        `${veld} ${level}`,
        String(same),
        String(others),
        number(m, 4),
        interval(intervals.m),
        String(inTable.m ?? "-"),
        number(u, 4),
        interval(intervals.u),
        String(inTable.u ?? "-"),
        bits(m, u),
        bits(inTable.m, inTable.u)
      ])
    }),
    ""
  ].join("\n")

const inTableOf = (veld: ComparedField, level: Level) => {
  const { m, u } = probabilities[veld][level as Exclude<Level, "ontbreekt">] ?? {}
  return { m, u }
}

const interval = (bounds: readonly [number, number]): string => bounds.map((bound) => bound.toFixed(4)).join("-")

const number = (value: number | undefined, digits: number): string => value === undefined ? "-" : value.toFixed(digits)

const bits = (m: number | undefined, u: number | undefined): string =>
  m === undefined || u === undefined || m === 0 || u === 0 ? "-" : Math.log2(m / u).toFixed(2)
