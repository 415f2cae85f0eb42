import { empty, type Html, html } from "@betrokkene/charts"
import type { ReportBevinding } from "../../report.ts"
import { gewicht } from "../../words/gewicht.ts"
import { othersInWords, wegingInWords } from "../../words/weging.ts"
import { record } from "../record.ts"

type Kenmerk = ReportBevinding["kenmerken"][number]

/**
 * The reasons: what holds for each field, how many others have it, its weight, and the sum with its threshold and chance.
 * With several partijen, for each of them.
 */
export const reasons = (kenmerken: ReadonlyArray<Kenmerk>, wegingen: ReportBevinding["wegingen"]): Html =>
  html`${
    [...Map.groupBy(kenmerken, ({ partij }) => partij)].map(([partij, van]) =>
      html`${partij === undefined ? empty : record("partij", partij)}<ul class="redenen">${van.map(reden)}${
        wegingen.filter((weging) => weging.partij === partij).map(sum)
      }</ul>`
    )
  }`

const reden = (kenmerk: Kenmerk): Html => {
  const { gewicht: bits, uitkomst, veld } = kenmerk
  const others = othersInWords(kenmerk)
  return html`<li><span><span class="veld">${veld}</span> ${uitkomst}${others === "" ? "" : `, ${others}`}</span>${
    bits === undefined ? empty : html` <span class="gewicht">${gewicht(bits)}</span>`
  }</li>`
}

const sum = (weging: ReportBevinding["wegingen"][number]): Html =>
  html`<li class="som"><span>samen, ${wegingInWords(weging)}</span> <span class="gewicht">${
    gewicht(weging.score)
  }</span></li>`
