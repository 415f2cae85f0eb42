import type { RegelFigures } from "./comparable-figures.ts"
import { type Ernst, regels } from "./regels.ts"

/** What the rules of each severity found together, by the figure that `value` takes. */
export const totalsByErnst = <Figures extends RegelFigures>(
  figures: ReadonlyArray<Figures>,
  value: (figures: Figures) => number
): Readonly<Record<Ernst, number>> => {
  const totals = { fout: 0, waarschuwing: 0, suggestie: 0 }
  for (const one of figures) totals[regels[one.regel].ernst] += value(one)
  return totals
}
