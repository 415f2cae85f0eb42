import { chances, type thresholds } from "@betrokkene/domain/internal"
import { type Step, stepsOf } from "./chances.ts"
import type { Tally } from "./counts.ts"
import type { Judged } from "./judged.ts"
import { levelsText } from "./levels-text.ts"
import { intervalOf } from "./precision.ts"

/** How often pairs are right, with its 95% interval, beside the chance that the table says. */
export interface Compared extends Tally {
  readonly said: number
  readonly interval: readonly [low: number, high: number]
}

/** What these pairs say of the chance of being right. */
export interface Calibration {
  /** The rows for the table, as these pairs show them. */
  readonly steps: ReadonlyArray<Step>
  /** For each row of the table that the rules use: how often it is right here. */
  readonly rows: ReadonlyArray<Compared & { readonly from: number }>
  /** The kinds, by the levels of their fields, that are less often right than the table says; the most wrong first. */
  readonly overrated: ReadonlyArray<Compared & { readonly kind: string; readonly score: number }>
}

/** The least pairs of a kind to say something of it. */
const least = 50

/** Calibrates the chances of this purpose by these pairs. */
export const calibration = (purpose: keyof typeof thresholds, judged: ReadonlyArray<Judged>): Calibration => ({
  steps: stepsOf(purpose, judged),
  rows: chances[purpose].map(([from, said], place) => ({
    from,
    ...compared(
      said,
      judged.filter(({ score }) => score >= from && score < (chances[purpose][place + 1]?.[0] ?? Infinity))
    )
  })),
  overrated: [...Map.groupBy(judged, ({ levels }) => levelsText(levels))].filter(([, { length }]) => length >= least)
    .map(([kind, pairs]) => {
      const score = pairs[0]?.score ?? 0
      return { kind, score, ...compared(chances[purpose].findLast(([from]) => score >= from)?.[1] ?? 0, pairs) }
    }).filter(({ interval: [, high], said }) => high < said).toSorted((one, other) => other.wrong - one.wrong)
})

const compared = (said: number, pairs: ReadonlyArray<Judged>): Compared => {
  const right = pairs.filter((pair) => pair.right).length
  return { said, total: pairs.length, wrong: pairs.length - right, interval: intervalOf(right, pairs.length) }
}
