import { empty, html } from "@betrokkene/charts"
import { countOf, number } from "@betrokkene/program"
import type { Rapport } from "../../report.ts"
import { largeBlocksInWords } from "../../words/large-blocks.ts"
import { record } from "../record.ts"
import type { Section } from "../section.ts"
import { table } from "../table.ts"

/** Records that could not be examined, and blocking values that were skipped in linking. */
export const terzijde = (
  { groteBlokken: largeBlocks, terzijde: { aantal: howMany, eerste: first } }: Rapport
): Section => ({
  naam: "terzijde",
  title: "Terzijde gelegd",
  inhoud: [
    howMany === 0
      ? html`<p>Alle records konden worden bekeken.</p>`
      : html`<p>${
        countOf(
          howMany,
          "record kon niet worden bekeken en bleef zoals het was",
          "records konden niet worden bekeken en bleven zoals ze waren"
        )
      }.</p>
${
        first.length === 0 ? empty : table({
          caption: "Records die terzijde zijn gelegd",
          columns: [{ head: "Record" }, { head: "Reden" }],
          rows: first.map((one) => ({ head: record(one.record.soort, one.record.id), cells: [one.reden] }))
        })
      }${
        howMany > first.length && first.length > 0 ?
          html`
<p class="noot">En nog ${number(howMany - first.length)}.</p>` :
          empty
      }`,
    largeBlocks.length === 0 ? empty : html`
<h3>Niet gebruikt bij het koppelen</h3>
<p>Wat door zoveel partijen wordt gedeeld, zoals het nummer van een callcenter, zegt niets over wie iemand is.</p>
<ul>${largeBlocks.map((block) => html`<li>${largeBlocksInWords(block)}</li>`)}</ul>`
  ]
})
