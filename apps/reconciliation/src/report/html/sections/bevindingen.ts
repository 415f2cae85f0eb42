import { empty, type Html, html } from "@betrokkene/charts"
import { type Regel, regels } from "@betrokkene/domain"
import { countOf, number } from "@betrokkene/program"
import type { Rapport, ReportBevinding } from "../../report.ts"
import { regelTitle } from "../../words/regel-title.ts"
import { type VoorstelInWords, voorstelInWords } from "../../words/voorstel.ts"
import { severityMark } from "../charts/severity-mark.ts"
import { record } from "../record.ts"
import type { Section } from "../section.ts"
import { type Row, table } from "../table.ts"
import { reasons } from "./reasons.ts"

/** New findings for a person, by rule: the records, the reasons and the proposal. */
export const bevindingen = ({ nieuw: { bevindingen, meer }, proef: trial, totaal: total }: Rapport): Section => ({
  naam: "bevindingen",
  title: "Nieuw voor een mens",
  inhoud: [
    html`<p>${introduction(bevindingen.length, meer, trial, total.open)}</p>`,
    ...[...Map.groupBy(bevindingen, ({ regel }) => regel)].map(([regel, van]) => group(regel, van))
  ]
})

const introduction = (told: number, meer: boolean, trial: boolean, open: number): string => {
  if (trial) return "Een proef meldt geen bevindingen: hij telt wat er gevonden zou zijn."
  const elders = "Alles wat open is, ook van eerdere nachten, geeft de API onder bevindingen; " +
    "daar wordt een voorstel aanvaard of afgewezen."
  if (told === 0) return `Er is niets nieuws waar een mens naar moet kijken.${open > 0 ? ` ${elders}` : ""}`
  return `${
    meer ? `${number(told)} van de nieuwe bevindingen` : countOf(told, "bevinding", "bevindingen")
  }, de ergste eerst. ${elders}`
}

/** Number of findings of a rule that are shown at once. The others are behind a click. */
const immediately = 5

const group = (regel: Regel, bevindingen: ReadonlyArray<ReportBevinding>): Html => {
  const { ernst, uitleg } = regels[regel]
  const rest = bevindingen.slice(immediately)
  return html`
<div class="groep">
<h3 class="titel">${regelTitle(regel)} ${severityMark(ernst)}</h3>
<p class="uitleg">${uitleg}</p>
${list(`Nieuwe bevindingen van de regel ${regel}`, bevindingen.slice(0, immediately))}${
    rest.length === 0 ? empty : html`
<details><summary>Nog ${countOf(rest.length, "bevinding", "bevindingen")} van deze regel</summary>
${list(`Verdere nieuwe bevindingen van de regel ${regel}`, rest)}
</details>`
  }
</div>`
}

const list = (caption: string, bevindingen: ReadonlyArray<ReportBevinding>): Html =>
  table({
    caption,
    columns: [{ head: "Records" }, { head: "Waarom" }, { head: "Voorstel" }],
    rows: bevindingen.map(row)
  })

const row = ({ id, kenmerken, records, voorstel, wegingen }: ReportBevinding): Row => ({
  head: records.map(({ id, soort }) => record(soort, id)),
  cells: [
    reasons(kenmerken, wegingen),
    [
      voorstel === undefined
        ? "geen, alleen een mens kan dit verhelpen"
        : proposed(voorstelInWords(voorstel, records)),
      id === undefined ? empty : record("bevinding", id)
    ]
  ]
})

const proposed = ({ perform, met }: VoorstelInWords): Html =>
  html`${perform}${met.map(({ id, naam }) => record(naam, id))}`
