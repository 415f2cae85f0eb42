import { hidden } from "./hidden.ts"
import { empty, type Html, html } from "./html.ts"

/**
 * A bar in proportion to `highest`, with a tick at the previous value. It repeats the numbers beside it, so screen
 * readers skip it. `kind` is the class that sets the colour. No style attribute: the page's policy refuses those.
 */
export const bar = (kind: string, value: number, highest: number, previous?: number): Html =>
  html`<svg class="balk ${kind}" ${stretched} ${hidden}>${track}${html`<rect class="vulling" y="3" width="${
    part(value, highest)
  }" height="8"/>`}${
    previous === undefined
      ? empty
      : html`<line class="vorige" x1="${part(previous, highest)}" x2="${
        part(previous, highest)
      }" y1="0" y2="14" vector-effect="non-scaling-stroke"/>`
  }</svg>`

const stretched = html`viewBox="0 0 100 14" preserveAspectRatio="none"`
const track = html`<rect class="spoor" y="3" width="100" height="8"/>`

/** A percentage. Anything above zero is visible. */
const part = (value: number, highest: number): number =>
  value <= 0 || highest <= 0 ? 0 : Math.max(1, Math.min(100, Math.round(value / highest * 1000) / 10))
