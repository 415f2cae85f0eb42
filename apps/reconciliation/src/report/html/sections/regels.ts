import { bar, empty, type Html, html } from "@betrokkene/charts"
import type { Ernst } from "@betrokkene/domain"
import { number } from "@betrokkene/program"
import { teMelden } from "../../regel-states.ts"
import type { Rapport, RegelState } from "../../report.ts"
import { regelTitle } from "../../words/regel-title.ts"
import { verschil } from "../../words/verschil.ts"
import { severityMark } from "../charts/severity-mark.ts"
import type { Section } from "../section.ts"
import { type Row, table } from "../table.ts"

/** The counts of each rule, beside those of the previous night. */
export const regels = ({ regels: states, totaal: total }: Rapport): Section => {
  const reporting = teMelden(states)
  const silent = states.filter((stand) => !reporting.includes(stand))
  return {
    naam: "regels",
    title: "Naar regel",
    inhoud: [
      reporting.length === 0 ? html`<p>Er is niets gevonden.</p>` : table({
        caption: "Bevindingen naar regel, naast de vorige keer",
        columns: [
          { head: "Regel" },
          { head: "Open", numberColumn: true },
          { head: "Verschil", numberColumn: true },
          { head: "Nieuw", numberColumn: true },
          { head: "Hersteld", numberColumn: true },
          { head: "Opgelost", numberColumn: true }
        ],
        rows: reporting.map((stand) => row(stand, highestOf(reporting, stand.ernst))),
        footer: { head: "Samen", cells: figures(total, empty) }
      }),
      reporting.length === 0 ? empty : html`
<p class="noot">${explanation}</p>`,
      silent.length === 0 ? empty : html`
<p class="noot">Niets gevonden door: ${silent.map(({ regel }) => regel).join(", ")}.</p>`
    ]
  }
}

const explanation =
  "De balk is wat nu open is, het streepje wat de vorige keer open was; elke ernst heeft haar eigen schaal. " +
  "Opgelost is wat niet meer zo is."

/** Each severity has its own scale: three fouten would be invisible beside thousands of suggesties. */
const highestOf = (states: ReadonlyArray<RegelState>, ernst: Ernst): number =>
  Math.max(
    ...states.filter((stand) => stand.ernst === ernst).flatMap(({ open, vorige: previous = 0 }) => [open, previous])
  )

const row = (stand: RegelState, highest: number): Row => ({
  head: html`<span class="titel">${regelTitle(stand.regel)} ${
    severityMark(stand.ernst)
  }</span><span class="uitleg">${stand.uitleg}</span>`,
  cells: figures(stand, bar(stand.ernst, stand.open, highest, stand.vorige))
})

const figures = (
  { hersteld, nieuw, open, opgelost, vorige: previous }: Rapport["totaal"],
  bar: Html
): Row["cells"] => [
  html`${number(open)}${bar}`,
  previous === undefined ? withoutPrevious : verschil(open, previous),
  number(nieuw),
  number(hersteld),
  number(opgelost)
]

const withoutPrevious = html`<span aria-hidden="true">${
  verschil(0, undefined)
}</span><span class="voorlezen">niet te vergelijken</span>`
