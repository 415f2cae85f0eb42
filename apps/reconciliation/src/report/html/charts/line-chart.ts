import { type Html, html, leeg } from "../html.ts"
import { schaal } from "./scale.ts"

/** A value at a moment, with how the two are written. */
export interface Punt {
  readonly op: number
  readonly waarde: number
}

/** A line through points, the oldest first. `soort` is the class that gives it its colour. */
export interface Lijn {
  readonly soort: string
  readonly punten: ReadonlyArray<Punt>
  /** What the chart shows, for who does not see it. */
  readonly beschrijving: string
  readonly schrijfWaarde: (waarde: number) => string
  readonly schrijfMoment: (op: number) => string
}

const breedte = 320
const hoogte = 150
const vlak = { links: 44, rechts: 12, boven: 12, onder: 26 }

/**
 * A chart of one line from zero up: with few enough marks to read at the size of a hand. Nothing when there is no point. Drawn here, because
 * libraries for charts need a DOM or a script in the page, or write colours into style attributes, which the page's policy refuses
 * and which do not go along with a dark screen.
 */
export const lijngrafiek = ({ beschrijving, punten, schrijfMoment, schrijfWaarde, soort }: Lijn): Html => {
  const eerste = punten[0]
  const laatste = punten.at(-1)
  if (eerste === undefined || laatste === undefined) return leeg
  const streepjes = schaal(Math.max(...punten.map(({ waarde }) => waarde)))
  const duur = laatste.op - eerste.op
  const x = (op: number) =>
    rond(vlak.links + (duur === 0 ? 1 : (op - eerste.op) / duur) * (breedte - vlak.links - vlak.rechts))
  const y = (waarde: number) =>
    rond(hoogte - vlak.onder - waarde / (streepjes.at(-1) ?? 1) * (hoogte - vlak.boven - vlak.onder))
  return html`<svg class="lijn ${soort}" viewBox="0 0 ${breedte} ${hoogte}" role="img" aria-label="${beschrijving}">
    ${
    streepjes.map((streepje) =>
      html`<line class="raster" x1="${vlak.links}" x2="${breedte - vlak.rechts}" y1="${y(streepje)}" y2="${
        y(streepje)
      }"/>
    <text class="as" x="${vlak.links - 8}" y="${y(streepje) + 4}" text-anchor="end">${schrijfWaarde(streepje)}</text>
    `
    )
  }
    ${duur === 0 ? leeg : html`<text class="as" x="${vlak.links}" y="${hoogte - 6}">${schrijfMoment(eerste.op)}</text>`}
    <text class="as" x="${breedte - vlak.rechts}" y="${hoogte - 6}" text-anchor="end">${
    schrijfMoment(laatste.op)
  }</text>
    <polyline class="streek" points="${punten.map(({ op, waarde }) => `${x(op)},${y(waarde)}`).join(" ")}"/>
    <circle class="nu" cx="${x(laatste.op)}" cy="${y(laatste.waarde)}" r="4"/>
  </svg>`
}

const rond = (getal: number): number => Math.round(getal * 10) / 10
