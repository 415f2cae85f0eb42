import { type Regel, regels } from "@betrokkene/domain"
import type { Rapport, Rapportbevinding } from "../../rapport.ts"
import { aantal, getal } from "../../words/getal.ts"
import { regeltitel } from "../../words/regelnaam.ts"
import { type VoorstelInWoorden, voorstelInWoorden } from "../../words/voorstel.ts"
import { ernstmerk } from "../charts/severity-mark.ts"
import { type Html, html, leeg } from "../html.ts"
import { record } from "../record.ts"
import type { Sectie } from "../section.ts"
import { type Rij, tabel } from "../table.ts"
import { redenen } from "./reasons.ts"

/** What is new and for a person, by rule: which records, why, and what is proposed. */
export const bevindingen = ({ nieuw: { bevindingen, meer }, proef, totaal }: Rapport): Sectie => ({
  naam: "bevindingen",
  titel: "Nieuw voor een mens",
  inhoud: [
    html`<p>${inleiding(bevindingen.length, meer, proef, totaal.open)}</p>`,
    ...[...Map.groupBy(bevindingen, ({ regel }) => regel)].map(([regel, van]) => groep(regel, van))
  ]
})

const inleiding = (verteld: number, meer: boolean, proef: boolean, open: number): string => {
  if (proef) return "Een proef meldt geen bevindingen: hij telt wat er gevonden zou zijn."
  const elders =
    "Alles wat open is, ook van eerdere nachten, geeft de API onder bevindingen; daar wordt een voorstel aanvaard of afgewezen."
  if (verteld === 0) return `Er is niets nieuws waar een mens naar moet kijken.${open > 0 ? ` ${elders}` : ""}`
  return `${
    meer ? `${getal(verteld)} van de nieuwe bevindingen` : aantal(verteld, "bevinding", "bevindingen")
  }, de ergste eerst. ${elders}`
}

/** So many of a rule stand on the page; the others are a click away. */
const meteen = 5

const groep = (regel: Regel, bevindingen: ReadonlyArray<Rapportbevinding>): Html => {
  const { ernst, uitleg } = regels[regel]
  const rest = bevindingen.slice(meteen)
  return html`
<div class="groep">
<h3 class="titel">${regeltitel(regel)} ${ernstmerk(ernst)}</h3>
<p class="uitleg">${uitleg}</p>
${lijst(`Nieuwe bevindingen van de regel ${regel}`, bevindingen.slice(0, meteen))}${
    rest.length === 0 ? leeg : html`
<details><summary>Nog ${aantal(rest.length, "bevinding", "bevindingen")} van deze regel</summary>
${lijst(`Verdere nieuwe bevindingen van de regel ${regel}`, rest)}
</details>`
  }
</div>`
}

const lijst = (bijschrift: string, bevindingen: ReadonlyArray<Rapportbevinding>): Html =>
  tabel({
    bijschrift,
    kolommen: [{ kop: "Records" }, { kop: "Waarom" }, { kop: "Voorstel" }],
    rijen: bevindingen.map(rij)
  })

const rij = ({ id, kenmerken, records, voorstel }: Rapportbevinding): Rij => ({
  kop: records.map(({ id, soort }) => record(soort, id)),
  cellen: [
    redenen(kenmerken),
    [
      voorstel === undefined
        ? "geen, alleen een mens kan dit verhelpen"
        : voorgesteld(voorstelInWoorden(voorstel, records)),
      id === undefined ? leeg : record("bevinding", id)
    ]
  ]
})

const voorgesteld = ({ doe, met }: VoorstelInWoorden): Html =>
  html`${doe}${met.map(({ id, naam }) => record(naam, id))}`
