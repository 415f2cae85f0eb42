import { type Html, html, type Inhoud } from "../html.ts"

/** A chart under its heading, with the number that it ends in. */
export const figuur = (titel: Inhoud, nu: string, toelichting: string, grafiek: Html): Html =>
  html`
<figure><figcaption><h3>${titel}</h3><span class="nu">${nu}</span> <span class="toelichting">${toelichting}</span></figcaption>
${grafiek}
</figure>`
