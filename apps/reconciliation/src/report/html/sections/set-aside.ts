import type { Rapport } from "../../rapport.ts"
import { aantal, getal } from "../../words/getal.ts"
import { groteBlokkenInWoorden } from "../../words/grote-blokken.ts"
import { html, leeg } from "../html.ts"
import { record } from "../record.ts"
import type { Sectie } from "../section.ts"
import { tabel } from "../table.ts"

/** The records that could not be looked at, and what was passed over in linking. */
export const terzijde = ({ groteBlokken, terzijde: { aantal: hoeveel, eerste } }: Rapport): Sectie => ({
  naam: "terzijde",
  titel: "Terzijde gelegd",
  inhoud: [
    hoeveel === 0
      ? html`<p>Alle records konden worden bekeken.</p>`
      : html`<p>${
        aantal(
          hoeveel,
          "record kon niet worden bekeken en bleef zoals het was",
          "records konden niet worden bekeken en bleven zoals ze waren"
        )
      }.</p>
${
        eerste.length === 0 ? leeg : tabel({
          bijschrift: "Records die terzijde zijn gelegd",
          kolommen: [{ kop: "Record" }, { kop: "Reden" }],
          rijen: eerste.map((een) => ({ kop: record(een.record.soort, een.record.id), cellen: [een.reden] }))
        })
      }${
        hoeveel > eerste.length && eerste.length > 0 ?
          html`
<p class="noot">En nog ${getal(hoeveel - eerste.length)}.</p>` :
          leeg
      }`,
    groteBlokken.length === 0 ? leeg : html`
<h3>Niet gebruikt bij het koppelen</h3>
<p>Wat door zoveel partijen wordt gedeeld, zoals het nummer van een callcenter, zegt niets over wie iemand is.</p>
<ul>${groteBlokken.map((blok) => html`<li>${groteBlokkenInWoorden(blok)}</li>`)}</ul>`
  ]
})
