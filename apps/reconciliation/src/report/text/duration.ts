import { number } from "@betrokkene/program"
import type { Rapport, StepDuration } from "../report.ts"
import { duration } from "../words/duration.ts"
import { table } from "./table.ts"

/** Duration of each step. */
export const durations = ({ stappen: steps }: Rapport): ReadonlyArray<string> =>
  steps.length === 0
    ? []
    : ["", "Duur", ...table(["  stap", "delen", "gelezen", "duur", "per seconde"], steps.map(row))]

const row = (
  { delen: parts, gelezen, milliseconden, perSeconde, stap: step }: StepDuration
): ReadonlyArray<string> => [
  `  ${step}`,
  number(parts),
  number(gelezen),
  duration(milliseconden),
  perSeconde === undefined ? "" : number(perSeconde)
]
