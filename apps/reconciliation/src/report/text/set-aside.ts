import type { Rapport } from "../rapport.ts"
import { getal } from "../words/getal.ts"
import { groteBlokkenInWoorden } from "../words/grote-blokken.ts"

/** The records that could not be looked at. */
export const terzijde = ({ terzijde: { aantal, eerste } }: Rapport): ReadonlyArray<string> =>
  aantal === 0 ? [] : [
    "",
    `Terzijde gelegd: ${getal(aantal)}`,
    ...eerste.map(({ record, reden }) => `  ${record.soort} ${record.id}: ${reden}`),
    ...(aantal > eerste.length ? [`  en nog ${getal(aantal - eerste.length)}.`] : [])
  ]

/** What was passed over in linking because too many share it. */
export const overgeslagen = ({ groteBlokken }: Rapport): ReadonlyArray<string> =>
  groteBlokken.length === 0
    ? []
    : ["", "Niet gebruikt bij het koppelen", ...groteBlokken.map((blok) => `  ${groteBlokkenInWoorden(blok)}`)]
