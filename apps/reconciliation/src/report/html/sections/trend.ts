import { type Ernst, ernsten } from "@betrokkene/domain"
import type { Rapport } from "../../rapport.ts"
import { type Nachtstand, trend } from "../../trend.ts"
import { duur } from "../../words/duur.ts"
import { aantal, getal } from "../../words/getal.ts"
import { dag, korteDag } from "../../words/moment.ts"
import { figuur } from "../charts/figure.ts"
import { lijngrafiek } from "../charts/line-chart.ts"
import { ernstmerk } from "../charts/severity-mark.ts"
import { type Html, html } from "../html.ts"
import type { Sectie } from "../section.ts"
import { tabel } from "../table.ts"

/** What was open after each of the nights: a line for each severity on a scale of its own, and the numbers. */
export const verloop = (rapport: Rapport): Sectie => {
  const nachten = trend(rapport)
  return {
    naam: "verloop",
    titel: "Verloop",
    inhoud: nachten.length === 1 ? html`<p>Er is nog geen eerdere nacht om mee te vergelijken.</p>` : html`
<div class="grafieken">${ernsten.map((ernst) => grafiek(ernst, nachten))}
</div>
<p class="noot">Wat open was na elk van ${getal(nachten.length)} nachten. Elke grafiek heeft haar eigen schaal.</p>
<details><summary>De cijfers van elke nacht</summary>
${
      tabel({
        bijschrift: "Open bevindingen na elke nacht, naar ernst",
        kolommen: [{ kop: "Nacht" }, ...ernsten.map((kop) => ({ kop, getal: true })), { kop: "duur", getal: true }],
        rijen: nachten.toReversed().map(({ begonnen, milliseconden, open }) => ({
          kop: html`<time datetime="${begonnen}">${dag(begonnen)}</time>`,
          cellen: [...ernsten.map((ernst) => getal(open[ernst])), duur(milliseconden)]
        }))
      })
    }
</details>`
  }
}

const grafiek = (ernst: Ernst, nachten: ReadonlyArray<Nachtstand>): Html => {
  const waarden = nachten.map(({ open }) => open[ernst])
  const nu = waarden.at(-1) ?? 0
  const uitersten = `laagst ${getal(Math.min(...waarden))}, hoogst ${getal(Math.max(...waarden))}`
  return figuur(
    ernstmerk(ernst),
    getal(nu),
    uitersten,
    lijngrafiek({
      soort: ernst,
      punten: nachten.map(({ begonnen, open }) => ({ op: Date.parse(begonnen), waarde: open[ernst] })),
      beschrijving: `Open met ernst ${ernst} na ${aantal(nachten.length, "nacht", "nachten")}: eerst ${
        getal(waarden[0] ?? 0)
      }, nu ${getal(nu)}, ${uitersten}.`,
      schrijfWaarde: getal,
      schrijfMoment: (op) => korteDag(new Date(op).toISOString())
    })
  )
}
