import type { Rapport, Regelstand } from "../rapport.ts"
import { teMelden } from "../regelstanden.ts"
import { getal } from "../words/getal.ts"
import { verschil } from "../words/verschil.ts"
import { tabel } from "./table.ts"

/** The counts by rule, the worst first, of the rules that have any. */
export const regels = ({ regels, totaal }: Rapport): ReadonlyArray<string> => {
  const meldend = teMelden(regels)
  if (meldend.length === 0) return []
  return [
    "",
    "Naar regel",
    ...tabel(
      ["  regel", "ernst", "open", "verschil", "nieuw", "hersteld", "opgelost"],
      [...meldend.map((stand) => rij(stand.regel, stand.ernst, stand)), rij("samen", "", totaal)]
    )
  ]
}

const rij = (
  naam: string,
  ernst: string,
  { hersteld, nieuw, open, opgelost, vorige }: Rapport["totaal"] | Regelstand
): ReadonlyArray<string> => [
  `  ${naam}`,
  ernst,
  getal(open),
  verschil(open, vorige),
  getal(nieuw),
  getal(hersteld),
  getal(opgelost)
]
