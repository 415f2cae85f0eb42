/**
 * One thing that was measured. `floor` is what the same machine reaches at best in the same run, in the same unit, and `ratio` the
 * value divided by it. Of a speed (a unit that ends in `/s`) the target is of the ratio, which may not be less; of anything else it is
 * of the value, which may not be more.
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

/** A speed against its floor: met from `target` of it on. */
export const speed = (name: string, unit: string, value: number, floor: number, target: number): Figure => {
  const ratio = value / floor
  return { name, unit, value, floor, ratio, target, met: ratio >= target }
}

/** What may not be more than `target`. */
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

/** The middle of the values; of an even number of them the mean of the two in the middle. */
export const median = (values: ReadonlyArray<number>): number => {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) throw new RangeError("Nothing was measured.")
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

const columns = ["", "value", "unit", "floor", "ratio", "target", "met"]

/** The figures for people. */
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
