import type { Ernst } from "@betrokkene/domain"
import type { Rapport, Regelstand } from "../../rapport.ts"
import { teMelden } from "../../regelstanden.ts"
import { getal } from "../../words/getal.ts"
import { regeltitel } from "../../words/regelnaam.ts"
import { verschil } from "../../words/verschil.ts"
import { balk } from "../charts/bar.ts"
import { ernstmerk } from "../charts/severity-mark.ts"
import { type Html, html, leeg } from "../html.ts"
import type { Sectie } from "../section.ts"
import { type Rij, tabel } from "../table.ts"

/** The counts of each rule, beside the night before. */
export const regels = ({ regels: standen, totaal }: Rapport): Sectie => {
  const meldend = teMelden(standen)
  const stil = standen.filter((stand) => !meldend.includes(stand))
  return {
    naam: "regels",
    titel: "Naar regel",
    inhoud: [
      meldend.length === 0 ? html`<p>Er is niets gevonden.</p>` : tabel({
        bijschrift: "Bevindingen naar regel, naast de vorige keer",
        kolommen: [
          { kop: "Regel" },
          { kop: "Open", getal: true },
          { kop: "Verschil", getal: true },
          { kop: "Nieuw", getal: true },
          { kop: "Hersteld", getal: true },
          { kop: "Opgelost", getal: true }
        ],
        rijen: meldend.map((stand) => rij(stand, hoogsteVan(meldend, stand.ernst))),
        voet: { kop: "Samen", cellen: cijfers(totaal, leeg) }
      }),
      meldend.length === 0 ? leeg : html`
<p class="noot">De balk is wat nu open is, het streepje wat de vorige keer open was; elke ernst heeft haar eigen schaal. Opgelost is wat niet meer zo is.</p>`,
      stil.length === 0 ? leeg : html`
<p class="noot">Niets gevonden door: ${stil.map(({ regel }) => regel).join(", ")}.</p>`
    ]
  }
}

/** Each severity has a scale of its own: beside thousands of suggesties nothing would be seen of three fouten. */
const hoogsteVan = (standen: ReadonlyArray<Regelstand>, ernst: Ernst): number =>
  Math.max(...standen.filter((stand) => stand.ernst === ernst).flatMap(({ open, vorige = 0 }) => [open, vorige]))

const rij = (stand: Regelstand, hoogste: number): Rij => ({
  kop: html`<span class="titel">${regeltitel(stand.regel)} ${
    ernstmerk(stand.ernst)
  }</span><span class="uitleg">${stand.uitleg}</span>`,
  cellen: cijfers(stand, balk(stand.ernst, stand.open, hoogste, stand.vorige))
})

const cijfers = (
  { hersteld, nieuw, open, opgelost, vorige }: Rapport["totaal"],
  balk: Html
): Rij["cellen"] => [
  html`${getal(open)}${balk}`,
  vorige === undefined ? zonderVorige : verschil(open, vorige),
  getal(nieuw),
  getal(hersteld),
  getal(opgelost)
]

const zonderVorige = html`<span aria-hidden="true">${
  verschil(0, undefined)
}</span><span class="voorlezen">niet te vergelijken</span>`
