import type { Rapport } from "../../rapport.ts"
import { duur } from "../../words/duur.ts"
import { aantal, getal } from "../../words/getal.ts"
import { verschilInWoorden } from "../../words/verschil.ts"
import { type Html, html } from "../html.ts"

/** The five numbers that are looked at first. */
export const kerncijfers = ({ gelezen, milliseconden, proef, regels, terzijde, totaal }: Rapport): Html => {
  const fouten = regels.filter(({ ernst }) => ernst === "fout").reduce((som, { open }) => som + open, 0)
  return html`
<dl class="kerncijfers">
${
    cijfer(
      "Wacht op een mens",
      getal(totaal.open),
      totaal.vorige === undefined ? "de eerste keer met deze regels" : verschilInWoorden(totaal.open, totaal.vorige)
    )
  }
${cijfer("Waarvan fout", getal(fouten), "breekt een regel van het register")}
${cijfer("Nieuw", getal(totaal.nieuw), "niet eerder gemeld")}
${cijfer(proef ? "Zou hersteld zijn" : "Hersteld", getal(totaal.hersteld), "vanzelf, door de reconciliatie")}
${cijfer("Terzijde gelegd", getal(terzijde.aantal), "kon niet worden bekeken")}
${cijfer("Duur", duur(milliseconden), `${aantal(gelezen, "record", "records")} gelezen`)}
</dl>`
}

const cijfer = (naam: string, waarde: string, toelichting: string): Html =>
  html`<div><dt>${naam}</dt><dd class="waarde">${waarde}</dd><dd class="toelichting">${toelichting}</dd></div>`
