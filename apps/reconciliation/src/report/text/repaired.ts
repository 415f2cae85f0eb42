import type { Rapport } from "../rapport.ts"
import { getal } from "../words/getal.ts"
import { herstelInWoorden } from "../words/herstel.ts"

/** What the run repaired, or a proef would have. */
export const hersteld = ({ proef, regels }: Rapport): ReadonlyArray<string> => {
  const met = regels.filter((stand) => stand.hersteld > 0)
  return met.length === 0 ? [] : [
    "",
    proef ? "Zou hersteld zijn" : "Hersteld",
    ...met.map((stand) => `  ${stand.regel}  ${getal(stand.hersteld)}: ${herstelInWoorden(stand.regel)}`)
  ]
}
