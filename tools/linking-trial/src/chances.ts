import { thresholds } from "@betrokkene/domain/internal"
import type { Tally } from "./counts.ts"
import type { Judged } from "./judged.ts"

/** A step of the chance of being right: from this score, in bits, until the next step. */
export interface Step extends Tally {
  readonly from: number
  readonly chance: number
}

/** The width of the narrowest step, in bits. */
const width = 0.25

/**
 * The chance that a pair is right, by its score: in steps of a quarter of a bit, lowest first. Neighbours are taken
 * together until a higher score is more often right (pooling of adjacent violators, Ayer and others, 1955). One right and
 * one wrong pair are added to each step, and the chance is rounded down to thousandths, so that none is certain.
 */
export const stepsOf = (purpose: keyof typeof thresholds, judged: ReadonlyArray<Judged>): ReadonlyArray<Step> => {
  const bins = Map.groupBy(judged, ({ score }) => Math.floor(score / width))
  return [...bins].toSorted(([one], [other]) => one - other).map(([bin, pairs]) => ({
    from: Math.max(thresholds[purpose], bin * width),
    total: pairs.length,
    wrong: pairs.filter(({ right }) => !right).length
  })).reduce<ReadonlyArray<Omit<Step, "chance">>>((steps, step) => pooled([...steps, step]), [])
    .map((step) => ({ ...step, chance: chanceOf(step) }))
}

const pooled = (steps: ReadonlyArray<Omit<Step, "chance">>): ReadonlyArray<Omit<Step, "chance">> => {
  const [before, last] = steps.slice(-2)
  if (before === undefined || last === undefined || chanceOf(before) < chanceOf(last)) return steps
  return pooled([...steps.slice(0, -2), {
    from: before.from,
    total: before.total + last.total,
    wrong: before.wrong + last.wrong
  }])
}

const chanceOf = ({ total, wrong }: Tally): number =>
  Math.min(0.999, Math.floor(1000 * (total - wrong + 1) / (total + 2)) / 1000)
