import type { Rapport } from "../../rapport.ts"
import { trend } from "../../trend.ts"
import { duur } from "../../words/duur.ts"
import { getal } from "../../words/getal.ts"
import { korteDag } from "../../words/moment.ts"
import { balk } from "../charts/bar.ts"
import { figuur } from "../charts/figure.ts"
import { lijngrafiek } from "../charts/line-chart.ts"
import { type Html, html, leeg } from "../html.ts"
import type { Sectie } from "../section.ts"
import { tabel } from "../table.ts"

/** How long each step took, and the whole beside earlier nights. */
export const duren = (rapport: Rapport): Sectie => {
  const { stappen } = rapport
  const langste = Math.max(...stappen.map(({ milliseconden }) => milliseconden))
  return {
    naam: "duur",
    titel: "Hoe lang het duurde",
    inhoud: [
      stappen.length === 0 ? html`<p>Er waren geen stappen.</p>` : tabel({
        bijschrift: "Hoe lang elke stap duurde",
        kolommen: [
          { kop: "Stap" },
          { kop: "Duur", getal: true },
          { kop: "Gelezen", getal: true },
          { kop: "Per seconde", getal: true },
          { kop: "Delen", getal: true }
        ],
        rijen: stappen.map(({ delen, gelezen, milliseconden, perSeconde, stap }) => ({
          kop: stap,
          cellen: [
            html`${duur(milliseconden)}${balk("duur", milliseconden, langste)}`,
            getal(gelezen),
            perSeconde === undefined ? "" : getal(perSeconde),
            getal(delen)
          ]
        }))
      }),
      stappen.length === 0 ? leeg : html`
<p class="noot">De tijd van een stap is die van al zijn delen samen; delen die tegelijk worden gedaan, tellen elk.</p>`,
      grafiek(rapport)
    ]
  }
}

const eenheden = [{ naam: "uren", lengte: 3_600_000 }, { naam: "minuten", lengte: 60_000 }, {
  naam: "seconden",
  lengte: 1000
}] as const

const grafiek = (rapport: Rapport): Html => {
  const nachten = trend(rapport)
  if (nachten.length === 1) return leeg
  const langste = Math.max(...nachten.map(({ milliseconden }) => milliseconden))
  const { lengte, naam } = eenheden.find((eenheid) => langste >= 2 * eenheid.lengte) ?? eenheden[2]
  const lijn = lijngrafiek({
    soort: "duur",
    punten: nachten.map(({ begonnen, milliseconden }) => ({
      op: Date.parse(begonnen),
      waarde: milliseconden / lengte
    })),
    beschrijving: `Duur van ${getal(nachten.length)} nachten: nu ${duur(rapport.milliseconden)}, langst ${
      duur(langste)
    }.`,
    schrijfWaarde: getal,
    schrijfMoment: (op) => korteDag(new Date(op).toISOString())
  })
  return html`
<div class="grafieken">${figuur(`Duur in ${naam}`, duur(rapport.milliseconden), `langst ${duur(langste)}`, lijn)}
</div>`
}
