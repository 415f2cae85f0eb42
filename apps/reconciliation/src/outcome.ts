import type { Bronvergelijking } from "./against/compare.ts"
import { afsluitcodes, type ExitCode } from "./exit-codes.ts"
import type { Rapport } from "./report/rapport.ts"

/** With which code a run that came to its end ends: what failed weighs most, then what a person has to look at. */
export const uitkomstVan = (
  { proef, toestand, totaal }: Pick<Rapport, "proef" | "toestand" | "totaal">,
  vergeleken?: Bronvergelijking
): ExitCode => {
  if (toestand !== "klaar" || (vergeleken?.terzijde.partijen ?? 0) > 0) return afsluitcodes.deelsMislukt.code
  if (proef) return totaal.gevonden > 0 ? afsluitcodes.bevindingen.code : afsluitcodes.nietsGevonden.code
  if (totaal.open > 0) return afsluitcodes.bevindingen.code
  return totaal.hersteld > 0 ? afsluitcodes.hersteld.code : afsluitcodes.nietsGevonden.code
}
