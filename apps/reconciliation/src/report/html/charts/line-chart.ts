import { empty, type Html, html } from "../html.ts"
import { scale } from "./scale.ts"

/** A value at a moment, with both as text. */
export interface Punt {
  readonly op: number
  readonly waarde: number
}

/** A line through points, oldest first. `soort` is the class that sets the colour. */
export interface Line {
  readonly soort: string
  readonly points: ReadonlyArray<Punt>
  /** Text alternative of the chart. */
  readonly description: string
  readonly writeValue: (waarde: number) => string
  readonly writeMoment: (op: number) => string
}

const width = 320
const height = 150
const area = { links: 44, right: 12, top: 12, bottom: 26 }

/**
 * A chart of one line, starting at zero, with few enough ticks to read on a phone. Nothing without points. Drawn here
 * because chart libraries need a DOM or a script in the page, or write colours into style attributes, which the page's
 * policy refuses and which do not follow a dark screen.
 */
export const lineChart = (
  { description, points: points, writeMoment, writeValue: writeValue, soort }: Line
): Html => {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return empty
  const dashes = scale(Math.max(...points.map(({ waarde }) => waarde)))
  const duration = last.op - first.op
  const x = (op: number) =>
    round(area.links + (duration === 0 ? 1 : (op - first.op) / duration) * (width - area.links - area.right))
  const y = (waarde: number) =>
    round(height - area.bottom - waarde / (dashes.at(-1) ?? 1) * (height - area.top - area.bottom))
  return html`<svg class="lijn ${soort}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}">
    ${
    dashes.map((tick) =>
      html`<line class="raster" x1="${area.links}" x2="${width - area.right}" y1="${y(tick)}" y2="${y(tick)}"/>
    <text class="as" x="${area.links - 8}" y="${y(tick) + 4}" text-anchor="end">${writeValue(tick)}</text>
    `
    )
  }
    ${
    duration === 0 ? empty : html`<text class="as" x="${area.links}" y="${height - 6}">${writeMoment(first.op)}</text>`
  }
    <text class="as" x="${width - area.right}" y="${height - 6}" text-anchor="end">${writeMoment(last.op)}</text>
    <polyline class="streek" points="${points.map(({ op, waarde }) => `${x(op)},${y(waarde)}`).join(" ")}"/>
    <circle class="nu" cx="${x(last.op)}" cy="${y(last.waarde)}" r="4"/>
  </svg>`
}

const round = (number: number): number => Math.round(number * 10) / 10
