import { type Content, type Html, html } from "@betrokkene/charts"

/** A chart with a heading and its latest number. */
export const figure = (title: Content, nu: string, explanation: string, chart: Html): Html => {
  const latest = html`<span class="nu">${nu}</span>`
  return html`
<figure><figcaption><h3>${title}</h3>${latest} <span class="toelichting">${explanation}</span></figcaption>
${chart}
</figure>`
}
