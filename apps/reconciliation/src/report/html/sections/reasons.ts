import { empty, type Html, html } from "@betrokkene/charts"
import type { ReportBevinding } from "../../report.ts"
import { gewicht } from "../../words/gewicht.ts"
import { record } from "../record.ts"

type Kenmerk = ReportBevinding["kenmerken"][number]

/** The reasons: what holds for each field, its weight and the sum. With several partijen, for each of them. */
export const reasons = (kenmerken: ReadonlyArray<Kenmerk>): Html =>
  html`${
    [...Map.groupBy(kenmerken, ({ partij }) => partij)].map(([partij, van]) =>
      html`${partij === undefined ? empty : record("partij", partij)}<ul class="redenen">${van.map(reden)}${
        sum(van)
      }</ul>`
    )
  }`

const reden = ({ gewicht: bits, uitkomst, veld }: Kenmerk): Html =>
  html`<li><span><span class="veld">${veld}</span> ${uitkomst}</span>${
    bits === undefined ? empty : html` <span class="gewicht">${gewicht(bits)}</span>`
  }</li>`

const sum = (kenmerken: ReadonlyArray<Kenmerk>): Html => {
  const gewichten = kenmerken.flatMap((kenmerk) => kenmerk.gewicht ?? [])
  return gewichten.length < 2
    ? empty
    : html`<li class="som"><span>samen</span> <span class="gewicht">${
      gewicht(gewichten.reduce((sum, bits) => sum + bits, 0))
    }</span></li>`
}
