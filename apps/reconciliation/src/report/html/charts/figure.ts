import { type Html, html, type Inhoud } from "../html.ts"

/** A chart with a heading and its latest number. */
export const figure = (title: Inhoud, nu: string, explanation: string, chart: Html): Html =>
  html`
<figure><figcaption><h3>${title}</h3><span class="nu">${nu}</span> <span class="toelichting">${explanation}</span></figcaption>
${chart}
</figure>`
