import { hidden, type Html, html } from "@betrokkene/charts"
import type { Ernst } from "@betrokkene/domain"

const shapes: Readonly<Record<Ernst, Html>> = {
  fout: html`<rect x="1" y="1" width="10" height="10"/>`,
  waarschuwing: html`<path d="M6 0.5 11.8 11H0.2z"/>`,
  suggestie: html`<circle cx="6" cy="6" r="5"/>`
}

/** Shape and word of a severity, so that it does not depend on colour alone. */
export const severityMark = (ernst: Ernst): Html =>
  html`<span class="ernst ${ernst}"><svg viewBox="0 0 12 12" width="12" height="12" ${hidden}>${
    shapes[ernst]
  }</svg>${ernst}</span>`
