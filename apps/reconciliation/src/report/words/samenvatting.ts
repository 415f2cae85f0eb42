import type { Rapport } from "../rapport.ts"
import { aantal, getal } from "./getal.ts"
import { verschilInWoorden } from "./verschil.ts"

/** How the run stands, in the first sentences that somebody reads. */
export const samenvatting = ({ proef, totaal }: Rapport): string =>
  proef
    ? `Dit was een proef: er is niets gemeld en niets veranderd. ${gevonden(totaal.gevonden)}, waarvan ${
      getal(totaal.nieuw)
    } nieuw; ${getal(totaal.hersteld)} zouden vanzelf zijn hersteld.`
    : `${wacht(totaal.open)}${totaal.vorige === undefined ? "" : `: ${verschilInWoorden(totaal.open, totaal.vorige)}`}.`

const gevonden = (hoeveel: number): string =>
  hoeveel === 0 ? "Er is niets gevonden" : `Gevonden: ${aantal(hoeveel, "bevinding", "bevindingen")}`

const wacht = (open: number): string => {
  if (open === 0) return "Er wacht niets op een mens"
  return open === 1 ? "1 bevinding wacht op een mens" : `${getal(open)} bevindingen wachten op een mens`
}

/** What went wrong, when something did. */
export const waarschuwingen = ({ mislukteDelen, terzijde, toestand }: Rapport): ReadonlyArray<string> => [
  ...(toestand === "afgebroken" ? ["De reconciliatie is afgebroken: niet alles is bekeken."] : []),
  ...(mislukteDelen > 0 ? [`Niet alles is bekeken: ${aantal(mislukteDelen, "deel is", "delen zijn")} mislukt.`] : []),
  ...(terzijde.aantal > 0
    ? [
      `${
        aantal(terzijde.aantal, "record kon niet worden bekeken en is", "records konden niet worden bekeken en zijn")
      } terzijde gelegd.`
    ]
    : [])
]
