import type { Rapport } from "../../rapport.ts"
import { getal } from "../../words/getal.ts"
import { herstelInWoorden } from "../../words/herstel.ts"
import { regeltitel } from "../../words/regelnaam.ts"
import { html } from "../html.ts"
import type { Sectie } from "../section.ts"
import { tabel } from "../table.ts"

/** What the run repaired, or a proef would have. */
export const hersteld = ({ proef, regels }: Rapport): Sectie => {
  const met = regels.filter((stand) => stand.hersteld > 0)
  return {
    naam: "hersteld",
    titel: proef ? "Zou hersteld zijn" : "Hersteld",
    inhoud: met.length === 0 ? html`<p>Er is niets vanzelf hersteld.</p>` : tabel({
      bijschrift: "Wat vanzelf is hersteld, naar regel",
      kolommen: [{ kop: "Regel" }, { kop: "Wat" }, { kop: "Aantal", getal: true }],
      rijen: met.map((stand) => ({
        kop: regeltitel(stand.regel),
        cellen: [herstelInWoorden(stand.regel), getal(stand.hersteld)]
      }))
    })
  }
}
