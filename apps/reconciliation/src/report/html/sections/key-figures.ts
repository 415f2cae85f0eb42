import { type Html, html } from "@betrokkene/charts"
import { countOf, number } from "@betrokkene/program"
import type { Rapport } from "../../report.ts"
import { duration } from "../../words/duration.ts"
import { verschilInWords } from "../../words/verschil.ts"

/** The five figures that matter most. */
export const keyFigures = (
  { gelezen, milliseconden, proef: trial, regels, terzijde, totaal: total }: Rapport
): Html => {
  const fouten = regels.filter(({ ernst }) => ernst === "fout").reduce((sum, { open }) => sum + open, 0)
  return html`
<dl class="kerncijfers">
${
    figure(
      "Wacht op een mens",
      number(total.open),
      total.vorige === undefined ? "de eerste keer met deze regels" : verschilInWords(total.open, total.vorige)
    )
  }
${figure("Waarvan fout", number(fouten), "breekt een regel van het register")}
${figure("Nieuw", number(total.nieuw), "niet eerder gemeld")}
${figure(trial ? "Zou hersteld zijn" : "Hersteld", number(total.hersteld), "vanzelf, door de reconciliatie")}
${figure("Terzijde gelegd", number(terzijde.aantal), "kon niet worden bekeken")}
${figure("Duur", duration(milliseconden), `${countOf(gelezen, "record", "records")} gelezen`)}
</dl>`
}

const figure = (naam: string, waarde: string, explanation: string): Html =>
  html`<div><dt>${naam}</dt><dd class="waarde">${waarde}</dd><dd class="toelichting">${explanation}</dd></div>`
