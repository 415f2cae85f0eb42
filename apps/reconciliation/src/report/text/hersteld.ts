import { number } from "@betrokkene/program"
import type { Rapport } from "../report.ts"
import { herstelInWords } from "../words/herstel.ts"

/** What the run repaired, or would have in a proef. */
export const hersteld = ({ proef: trial, regels }: Rapport): ReadonlyArray<string> => {
  const met = regels.filter((stand) => stand.hersteld > 0)
  return met.length === 0 ? [] : [
    "",
    trial ? "Zou hersteld zijn" : "Hersteld",
    ...met.map((stand) => `  ${stand.regel}  ${number(stand.hersteld)}: ${herstelInWords(stand.regel)}`)
  ]
}
