/** Tick values: whole numbers at equal distances from 0 to at least `highest`, at most four steps. */
export const scale = (highest: number): ReadonlyArray<number> => {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, highest / 4)))
  const step = [1, 2, 5, 10].map((factor) => factor * size).find((step) => step * 4 >= highest) ?? 10 * size
  const steps = Math.max(1, Math.ceil(highest / step))
  return Array.from({ length: steps + 1 }, (_, index) => index * step)
}
