import { bar, empty, type Html, html, lineChart } from "@betrokkene/charts"
import { number } from "@betrokkene/program"
import type { Rapport } from "../../report.ts"
import { trend } from "../../trend.ts"
import { duration } from "../../words/duration.ts"
import { shortDay } from "../../words/moment.ts"
import { figure } from "../charts/figure.ts"
import type { Section } from "../section.ts"
import { table } from "../table.ts"

/** Duration of each step, and of the whole run beside earlier nights. */
export const durations = (rapport: Rapport): Section => {
  const { stappen: steps } = rapport
  const longest = Math.max(...steps.map(({ milliseconden }) => milliseconden))
  return {
    naam: "duur",
    title: "Hoe lang het duurde",
    inhoud: [
      steps.length === 0 ? html`<p>Er waren geen stappen.</p>` : table({
        caption: "Hoe lang elke stap duurde",
        columns: [
          { head: "Stap" },
          { head: "Duur", numberColumn: true },
          { head: "Gelezen", numberColumn: true },
          { head: "Per seconde", numberColumn: true },
          { head: "Delen", numberColumn: true }
        ],
        rows: steps.map(({ delen: parts, gelezen, milliseconden, perSeconde, stap: step }) => ({
          head: step,
          cells: [
            html`${duration(milliseconden)}${bar("duur", milliseconden, longest)}`,
            number(gelezen),
            perSeconde === undefined ? "" : number(perSeconde),
            number(parts)
          ]
        }))
      }),
      steps.length === 0 ? empty : html`
<p class="noot">De tijd van een stap is die van al zijn delen samen; delen die tegelijk worden gedaan, tellen elk.</p>`,
      chart(rapport)
    ]
  }
}

const units = [{ naam: "uren", length: 3_600_000 }, { naam: "minuten", length: 60_000 }, {
  naam: "seconden",
  length: 1000
}] as const

const chart = (rapport: Rapport): Html => {
  const nights = trend(rapport)
  if (nights.length === 1) return empty
  const longest = Math.max(...nights.map(({ milliseconden }) => milliseconden))
  const { length, naam } = units.find((unit) => longest >= 2 * unit.length) ?? units[2]
  const line = lineChart({
    kind: "duur",
    points: nights.map(({ begonnen: started, milliseconden }) => ({
      at: Date.parse(started),
      value: milliseconden / length
    })),
    description: `Duur van ${number(nights.length)} nachten: nu ${duration(rapport.milliseconden)}, langst ${
      duration(longest)
    }.`,
    writeValue: number,
    writeMoment: (at) => shortDay(new Date(at).toISOString())
  })
  return html`
<div class="grafieken">${
    figure(`Duur in ${naam}`, duration(rapport.milliseconden), `langst ${duration(longest)}`, line)
  }
</div>`
}
