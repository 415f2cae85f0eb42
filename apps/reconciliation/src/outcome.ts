import type { SourceComparison } from "./against/compare.ts"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import type { Rapport } from "./report/report.ts"

/** Exit code of a run that ended. Failures come before findings that need a person. */
export const outcomeOf = (
  { proef: trial, toestand, totaal: total }: Pick<Rapport, "proef" | "toestand" | "totaal">,
  compared?: SourceComparison
): ExitCode => {
  if (toestand !== "klaar" || (compared?.terzijde.partijen ?? 0) > 0) return exitCodes.partlyFailed.code
  if (trial) return total.gevonden > 0 ? exitCodes.bevindingen.code : exitCodes.nothingFound.code
  if (total.open > 0) return exitCodes.bevindingen.code
  return total.hersteld > 0 ? exitCodes.hersteld.code : exitCodes.nothingFound.code
}
