import { countOf, number } from "@betrokkene/program"
import type { ReportBevinding } from "../report.ts"
import { gewicht } from "./gewicht.ts"

type Kenmerk = ReportBevinding["kenmerken"][number]

const dutch = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** The threshold of a sum, and the chance that it is right where that is known. */
export const wegingInWords = ({ drempel, kans }: ReportBevinding["wegingen"][number]): string =>
  `drempel ${gewicht(drempel)}${kans === undefined ? "" : `, kans dat het klopt ${dutch.format(100 * kans)}%`}`

/** How many other partijen have what two records have in common; empty where nobody counted. */
export const othersInWords = ({ anderen, anderenMinstens }: Kenmerk): string => {
  if (anderenMinstens !== undefined) return `${number(anderenMinstens)} of meer anderen`
  if (anderen === undefined) return ""
  return anderen === 0 ? "geen andere partij" : countOf(anderen, "ander", "anderen")
}
