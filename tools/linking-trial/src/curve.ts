import type { Tally } from "./counts.ts"
import { precision, recall } from "./precision.ts"
import type { Scores } from "./scores.ts"

/** What is proposed at a threshold in bits. */
export interface Point extends Tally {
  readonly threshold: number
  readonly precision: number
  readonly recall: number
}

/** A point for every threshold at which something else is proposed, the highest first, in steps of a tenth of a bit. */
export const curveOf = (scores: ReadonlyArray<Scores>): ReadonlyArray<Point> => {
  const known = scores.reduce((sum, one) => sum + one.known, 0)
  const changes = new Map<number, { total: number; wrong: number }>()
  const change = (bits: number, by: 1 | -1, right: boolean) => {
    if (bits === -Infinity) return
    const at = Math.floor(10 * bits) / 10
    const { total, wrong } = changes.get(at) ?? { total: 0, wrong: 0 }
    changes.set(at, { total: total + by, wrong: right ? wrong : wrong + by })
  }
  for (const { from, right, to } of scores.flatMap(({ proposed }) => proposed)) {
    change(to, 1, right)
    change(from, -1, right)
  }
  let sum: Tally = { total: 0, wrong: 0 }
  return [...changes].toSorted(([one], [other]) => other - one).map(([threshold, { total, wrong }]) => {
    sum = { total: sum.total + total, wrong: sum.wrong + wrong }
    return { threshold, ...sum, precision: precision(sum), recall: recall(sum, known) }
  })
}

/** The point with the highest recall of those that are this precise; undefined when none is. */
export const bestAt = (curve: ReadonlyArray<Point>, least: number): Point | undefined =>
  curve.filter((point) => point.precision >= least && point.total > 0)
    .reduce<Point | undefined>(
      (best, point) => best === undefined || point.recall > best.recall ? point : best,
      undefined
    )
