import { median } from "../figure.ts"

/** What was seen at some place on a line. */
export type Point = readonly [at: number, value: number]

/** By how much the values grow for each one further: the median of the slopes between any two, of which a few that stand out change nothing (Theil and Sen). */
export const growth = (points: ReadonlyArray<Point>): number =>
  median(
    points.flatMap(([at, value], index) =>
      points.slice(index + 1).map(([further, then]) => (then - value) / (further - at))
    )
  )
