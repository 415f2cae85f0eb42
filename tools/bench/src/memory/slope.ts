import { median } from "../figure.ts"

/** A value seen at a position. */
export type Point = readonly [at: number, value: number]

/**
 * Growth of the values per unit: the median of all pairwise slopes, which a few outliers do not change (Theil and Sen).
 */
export const slope = (points: ReadonlyArray<Point>): number =>
  median(
    points.flatMap(([at, value], index) =>
      points.slice(index + 1).map(([further, then]) => (then - value) / (further - at))
    )
  )
