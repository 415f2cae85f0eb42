import { type Html, html, lineChart } from "@betrokkene/charts"
import { type Ernst, ernsten } from "@betrokkene/domain"
import { countOf, number } from "@betrokkene/program"
import type { Rapport } from "../../report.ts"
import { type NightState, trend } from "../../trend.ts"
import { duration } from "../../words/duration.ts"
import { day, shortDay } from "../../words/moment.ts"
import { figure } from "../charts/figure.ts"
import { severityMark } from "../charts/severity-mark.ts"
import type { Section } from "../section.ts"
import { table } from "../table.ts"

/** Open findings after each night: a line for each severity on its own scale, and the numbers. */
export const trendSection = (rapport: Rapport): Section => {
  const nights = trend(rapport)
  return {
    naam: "verloop",
    title: "Verloop",
    inhoud: nights.length === 1 ? html`<p>Er is nog geen eerdere nacht om mee te vergelijken.</p>` : html`
<div class="grafieken">${ernsten.map((ernst) => chart(ernst, nights))}
</div>
<p class="noot">Wat open was na elk van ${number(nights.length)} nachten. Elke grafiek heeft haar eigen schaal.</p>
<details><summary>De cijfers van elke nacht</summary>
${
      table({
        caption: "Open bevindingen na elke nacht, naar ernst",
        columns: [{ head: "Nacht" }, ...ernsten.map((head) => ({ head, numberColumn: true })), {
          head: "duur",
          numberColumn: true
        }],
        rows: nights.toReversed().map(({ begonnen: started, milliseconden, open }) => ({
          head: html`<time datetime="${started}">${day(started)}</time>`,
          cells: [...ernsten.map((ernst) => number(open[ernst])), duration(milliseconden)]
        }))
      })
    }
</details>`
  }
}

const chart = (ernst: Ernst, nights: ReadonlyArray<NightState>): Html => {
  const waarden = nights.map(({ open }) => open[ernst])
  const nu = waarden.at(-1) ?? 0
  const extremes = `laagst ${number(Math.min(...waarden))}, hoogst ${number(Math.max(...waarden))}`
  return figure(
    severityMark(ernst),
    number(nu),
    extremes,
    lineChart({
      kind: ernst,
      points: nights.map(({ begonnen: started, open }) => ({ at: Date.parse(started), value: open[ernst] })),
      description: `Open met ernst ${ernst} na ${countOf(nights.length, "nacht", "nachten")}: eerst ${
        number(waarden[0] ?? 0)
      }, nu ${number(nu)}, ${extremes}.`,
      writeValue: number,
      writeMoment: (at) => shortDay(new Date(at).toISOString())
    })
  )
}
