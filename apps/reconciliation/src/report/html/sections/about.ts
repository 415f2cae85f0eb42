import type { Rapport } from "../../rapport.ts"
import { getal } from "../../words/getal.ts"
import { dag, tijd } from "../../words/moment.ts"
import { html, leeg } from "../html.ts"
import type { Sectie } from "../section.ts"

/** Under which policy the run was, and by what it is found again. */
export const verantwoording = (
  { beleid, id, peildatum, regels, sinds, vergetenIdempotentiesleutels, watermerk }: Rapport
): Sectie => ({
  naam: "verantwoording",
  titel: "Beleid en verantwoording",
  inhoud: html`<ul>${beleid.map((zin) => html`<li>${zin}</li>`)}</ul>
<dl class="gegevens">
<dt>Reconciliatie</dt><dd><code>${id}</code></dd>
<dt>Peildatum</dt><dd><time datetime="${peildatum}">${dag(peildatum)}, ${tijd(peildatum)}</time></dd>
<dt>Bekeken tot wijziging</dt><dd>${getal(watermerk)}</dd>${
    sinds === undefined ? leeg : html`
<dt>Alleen wijzigingen na</dt><dd>${getal(sinds)}</dd>`
  }
<dt>Toegepaste regels</dt><dd>${getal(regels.length)}</dd>
<dt>Vergeten Idempotency-Keys</dt><dd>${getal(vergetenIdempotentiesleutels)}</dd>
</dl>`
})
