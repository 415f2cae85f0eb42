import { type Html, html, leeg } from "../html.ts"

/**
 * A bar as long as its part of `hoogste`, with a stroke where it stood the time before. It says nothing that the numbers beside it do not,
 * so it is hidden from who listens. `soort` is the class that gives it its colour. No style attribute: the page's policy refuses those.
 */
export const balk = (soort: string, waarde: number, hoogste: number, vorige?: number): Html =>
  html`<svg class="balk ${soort}" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="spoor" y="3" width="100" height="8"/><rect class="vulling" y="3" width="${
    deel(waarde, hoogste)
  }" height="8"/>${
    vorige === undefined
      ? leeg
      : html`<line class="vorige" x1="${deel(vorige, hoogste)}" x2="${
        deel(vorige, hoogste)
      }" y1="0" y2="14" vector-effect="non-scaling-stroke"/>`
  }</svg>`

/** In percents; something is never nothing. */
const deel = (waarde: number, hoogste: number): number =>
  waarde <= 0 || hoogste <= 0 ? 0 : Math.max(1, Math.min(100, Math.round(waarde / hoogste * 1000) / 10))
