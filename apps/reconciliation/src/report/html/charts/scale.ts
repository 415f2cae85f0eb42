/** Whole numbers at equal distances from 0 to at least `hoogste`, four steps at the most: what stands beside a chart. */
export const schaal = (hoogste: number): ReadonlyArray<number> => {
  const grootte = 10 ** Math.floor(Math.log10(Math.max(1, hoogste / 4)))
  const stap = [1, 2, 5, 10].map((factor) => factor * grootte).find((stap) => stap * 4 >= hoogste) ?? 10 * grootte
  const stappen = Math.max(1, Math.ceil(hoogste / stap))
  return Array.from({ length: stappen + 1 }, (_, nummer) => nummer * stap)
}
