import { countOf, number } from "@betrokkene/program"
import type { Rapport } from "../report.ts"
import { verschilInWords } from "./verschil.ts"

/** The state of the run in the first sentences of the report. */
export const summary = ({ proef: trial, totaal: total }: Rapport): string =>
  trial
    ? `Dit was een proef: er is niets gemeld en niets veranderd. ${gevonden(total.gevonden)}, waarvan ${
      number(total.nieuw)
    } nieuw; ${countOf(total.hersteld, "zou", "zouden")} vanzelf zijn hersteld.`
    : `${wait(total.open)}${total.vorige === undefined ? "" : `: ${verschilInWords(total.open, total.vorige)}`}.`

const gevonden = (howMany: number): string =>
  howMany === 0 ? "Er is niets gevonden" : `Gevonden: ${countOf(howMany, "bevinding", "bevindingen")}`

const wait = (open: number): string => {
  if (open === 0) return "Er wacht niets op een mens"
  return `${countOf(open, "bevinding wacht", "bevindingen wachten")} op een mens`
}

/** What went wrong, if anything. */
export const warnings = ({ mislukteDelen, terzijde, toestand }: Rapport): ReadonlyArray<string> => [
  ...(toestand === "afgebroken" ? ["De reconciliatie is afgebroken: niet alles is bekeken."] : []),
  ...(mislukteDelen > 0 ? [`Niet alles is bekeken: ${countOf(mislukteDelen, "deel is", "delen zijn")} mislukt.`] : []),
  ...(terzijde.aantal > 0
    ? [
      `${
        countOf(terzijde.aantal, "record kon niet worden bekeken en is", "records konden niet worden bekeken en zijn")
      } terzijde gelegd.`
    ]
    : [])
]
