import { empty, type Html, html } from "../html.ts"

/**
 * A bar as long as its part of `hoogste`, with a stroke where it stood the time before. It says nothing that the numbers beside it do not,
 * so it is hidden from who listens. `soort` is the class that gives it its colour. No style attribute: the page's policy refuses those.
 */
export const balk = (soort: string, waarde: number, highest: number, previous?: number): Html =>
  html`<svg class="balk ${soort}" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="spoor" y="3" width="100" height="8"/><rect class="vulling" y="3" width="${
    part(waarde, highest)
  }" height="8"/>${
    previous === undefined
      ? empty
      : html`<line class="vorige" x1="${part(previous, highest)}" x2="${
        part(previous, highest)
      }" y1="0" y2="14" vector-effect="non-scaling-stroke"/>`
  }</svg>`

/** In percents; something is never nothing. */
const part = (waarde: number, highest: number): number =>
  waarde <= 0 || highest <= 0 ? 0 : Math.max(1, Math.min(100, Math.round(waarde / highest * 1000) / 10))
