import type { Rapport, Stapduur } from "../rapport.ts"
import { duur } from "../words/duur.ts"
import { getal } from "../words/getal.ts"
import { tabel } from "./table.ts"

/** How long each step took. */
export const duren = ({ stappen }: Rapport): ReadonlyArray<string> =>
  stappen.length === 0
    ? []
    : ["", "Duur", ...tabel(["  stap", "delen", "gelezen", "duur", "per seconde"], stappen.map(rij))]

const rij = (
  { delen, gelezen, milliseconden, perSeconde, stap }: Stapduur
): ReadonlyArray<string> => [
  `  ${stap}`,
  getal(delen),
  getal(gelezen),
  duur(milliseconden),
  perSeconde === undefined ? "" : getal(perSeconde)
]
