import { empty, html } from "@betrokkene/charts"
import type { Rapport } from "../../report.ts"
import { day, time } from "../../words/moment.ts"
import { number } from "../../words/number.ts"
import type { Section } from "../section.ts"

/** The policy of the run, and the ids to find the run by. */
export const about = (
  { beleid, id, peildatum, regels, sinds: since, vergetenIdempotentiesleutels, watermerk: watermark }: Rapport
): Section => ({
  naam: "verantwoording",
  title: "Beleid en verantwoording",
  inhoud: html`<ul>${beleid.map((sentence) => html`<li>${sentence}</li>`)}</ul>
<dl class="gegevens">
<dt>Reconciliatie</dt><dd><code>${id}</code></dd>
<dt>Peildatum</dt><dd><time datetime="${peildatum}">${day(peildatum)}, ${time(peildatum)}</time></dd>
<dt>Bekeken tot wijziging</dt><dd>${number(watermark)}</dd>${
    since === undefined ? empty : html`
<dt>Alleen wijzigingen na</dt><dd>${number(since)}</dd>`
  }
<dt>Toegepaste regels</dt><dd>${number(regels.length)}</dd>
<dt>Vergeten Idempotency-Keys</dt><dd>${number(vergetenIdempotentiesleutels)}</dd>
</dl>`
})
