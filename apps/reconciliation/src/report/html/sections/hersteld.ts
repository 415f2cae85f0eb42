import { html } from "@betrokkene/charts"
import { number } from "@betrokkene/program"
import type { Rapport } from "../../report.ts"
import { herstelInWords } from "../../words/herstel.ts"
import { regelTitle } from "../../words/regel-title.ts"
import type { Section } from "../section.ts"
import { table } from "../table.ts"

/** What the run repaired, or would have in a proef. */
export const hersteld = ({ proef: trial, regels }: Rapport): Section => {
  const met = regels.filter((stand) => stand.hersteld > 0)
  return {
    naam: "hersteld",
    title: trial ? "Zou hersteld zijn" : "Hersteld",
    inhoud: met.length === 0 ? html`<p>Er is niets vanzelf hersteld.</p>` : table({
      caption: "Wat vanzelf is hersteld, naar regel",
      columns: [{ head: "Regel" }, { head: "Wat" }, { head: "Aantal", numberColumn: true }],
      rows: met.map((stand) => ({
        head: regelTitle(stand.regel),
        cells: [herstelInWords(stand.regel), number(stand.hersteld)]
      }))
    })
  }
}
