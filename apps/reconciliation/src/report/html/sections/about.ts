import { html } from "@betrokkene/charts"
import { number } from "@betrokkene/program"
import type { Rapport } from "../../report.ts"
import { lookedAt } from "../../words/looked-at.ts"
import { day, time } from "../../words/moment.ts"
import type { Section } from "../section.ts"

/** The policy of the run, and the ids to find the run by. */
export const about = (rapport: Rapport): Section => ({
  naam: "verantwoording",
  title: "Beleid en verantwoording",
  inhoud: html`<ul>${rapport.beleid.map((sentence) => html`<li>${sentence}</li>`)}</ul>
<dl class="gegevens">
<dt>Reconciliatie</dt><dd><code>${rapport.id}</code></dd>
<dt>Peildatum</dt><dd><time datetime="${rapport.peildatum}">${day(rapport.peildatum)}, ${
    time(rapport.peildatum)
  }</time></dd>
<dt>Bekeken</dt><dd>${lookedAt(rapport)}</dd>
<dt>Bekeken tot wijziging</dt><dd>${number(rapport.watermerk)}</dd>
<dt>Toegepaste regels</dt><dd>${number(rapport.regels.length)}</dd>
<dt>Vergeten Idempotency-Keys</dt><dd>${number(rapport.vergetenIdempotentiesleutels)}</dd>
</dl>`
})
