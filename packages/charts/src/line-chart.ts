import { empty, type Html, html } from "./html.ts"
import { scale } from "./scale.ts"

/** A value at a moment, with both as text. */
export interface Point {
  readonly at: number
  readonly value: number
}

/** A line through points, oldest first. `kind` is the class that sets the colour. */
export interface Line {
  readonly kind: string
  readonly points: ReadonlyArray<Point>
  /** Text alternative of the chart. */
  readonly description: string
  readonly writeValue: (value: number) => string
  readonly writeMoment: (at: number) => string
}

const width = 320
const height = 150
const area = { left: 44, right: 12, top: 12, bottom: 26 }

/**
 * A chart of one line, starting at zero, with few enough ticks to read on a phone. Nothing without points. Drawn here
 * because chart libraries need a DOM or a script in the page, or write colours into style attributes, which the page's
 * policy refuses and which do not follow a dark screen.
 */
export const lineChart = (
  { description, kind, points, writeMoment, writeValue }: Line
): Html => {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return empty
  const dashes = scale(Math.max(...points.map(({ value }) => value)))
  const duration = last.at - first.at
  const x = (at: number) =>
    round(area.left + (duration === 0 ? 1 : (at - first.at) / duration) * (width - area.left - area.right))
  const y = (value: number) =>
    round(height - area.bottom - value / (dashes.at(-1) ?? 1) * (height - area.top - area.bottom))
  return html`<svg class="lijn ${kind}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}">
    ${
    dashes.map((tick) =>
      html`<line class="raster" x1="${area.left}" x2="${width - area.right}" y1="${y(tick)}" y2="${y(tick)}"/>
    <text class="as" x="${area.left - 8}" y="${y(tick) + 4}" text-anchor="end">${writeValue(tick)}</text>
    `
    )
  }
    ${
    duration === 0 ? empty : html`<text class="as" x="${area.left}" y="${height - 6}">${writeMoment(first.at)}</text>`
  }
    <text class="as" x="${width - area.right}" y="${height - 6}" text-anchor="end">${writeMoment(last.at)}</text>
    <polyline class="streek" points="${points.map(({ at, value }) => `${x(at)},${y(value)}`).join(" ")}"/>
    <circle class="nu" cx="${x(last.at)}" cy="${y(last.value)}" r="4"/>
  </svg>`
}

const round = (number: number): number => Math.round(number * 10) / 10
