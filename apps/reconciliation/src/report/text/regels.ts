import { number } from "@betrokkene/program"
import { teMelden } from "../regel-states.ts"
import type { Rapport, RegelState } from "../report.ts"
import { verschil } from "../words/verschil.ts"
import { table } from "./table.ts"

/** The counts of each rule that has any, by severity. */
export const regels = ({ regels, totaal: total }: Rapport): ReadonlyArray<string> => {
  const reporting = teMelden(regels)
  if (reporting.length === 0) return []
  return [
    "",
    "Naar regel",
    ...table(
      ["  regel", "ernst", "open", "verschil", "nieuw", "hersteld", "opgelost"],
      [...reporting.map((stand) => row(stand.regel, stand.ernst, stand)), row("samen", "", total)]
    )
  ]
}

const row = (
  naam: string,
  ernst: string,
  { hersteld, nieuw, open, opgelost, vorige: previous }: Rapport["totaal"] | RegelState
): ReadonlyArray<string> => [
  `  ${naam}`,
  ernst,
  number(open),
  verschil(open, previous),
  number(nieuw),
  number(hersteld),
  number(opgelost)
]
