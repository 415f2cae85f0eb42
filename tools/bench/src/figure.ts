/**
 * A measured figure. `floor` is the best that the same machine reaches in the same run, in the same unit; `ratio` is
 * the value divided by it. For a speed (a unit that ends in `/s`) `target` is the minimum ratio; otherwise it is the
 * maximum value.
 */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly floor: number | null
  readonly ratio: number | null
  readonly target: number
  readonly met: boolean
}

/** A speed compared with its floor: passes if the ratio is at least `target`. */
export const speed = (name: string, unit: string, value: number, floor: number, target: number): Figure => {
  const ratio = value / floor
  return { name, unit, value, floor, ratio, target, met: ratio >= target }
}

/** A figure that passes if it is at most `target`. */
export const atMost = (
  name: string,
  unit: string,
  value: number,
  target: number,
  floor: number | null = null
): Figure => ({
  name,
  unit,
  value,
  floor,
  ratio: floor === null ? null : value / floor,
  target,
  met: value <= target
})

/** The peak memory of the largest of these processes. No figure if it is unknown of one, as without `/proc`. */
export const peakMemory = (
  name: string,
  mebibytes: ReadonlyArray<number | undefined>,
  target: number
): ReadonlyArray<Figure> => {
  const known = mebibytes.filter((each) => each !== undefined)
  return known.length < mebibytes.length ? [] : [atMost(name, "MiB", Math.max(...known), target)]
}

/** The median; for an even number of values the mean of the middle two. */
export const median = (values: ReadonlyArray<number>): number => {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) throw new RangeError("Nothing was measured.")
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

const columns = ["", "value", "unit", "floor", "ratio", "target", "met"]

/** The figures as a table for people. */
export const table = (figures: ReadonlyArray<Figure>): string =>
  [
    columns,
    ...figures.map((
      { floor, met, name, ratio, target, unit, value }
    ) => [
      name,
      rounded(value),
      unit,
      floor === null ? "" : rounded(floor),
      ratio === null ? "" : ratio.toFixed(2),
      rounded(target),
      met ? "yes" : "no"
    ])
  ]
    .map((cells) => `${cells.map((cell, index) => index === 0 ? cell.padEnd(62) : cell.padStart(12)).join("")}\n`)
    .join("")

const rounded = (value: number): string => Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2)
