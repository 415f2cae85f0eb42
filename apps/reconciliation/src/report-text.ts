import type { Rapport } from "./report.ts"

/** The report for people. */
export const alsTekst = (rapport: Rapport): string => [
  `Reconciliatie van ${rapport.begonnen} tot ${rapport.geeindigd}`,
  "",
  `Gelezen betrokkenen            ${rapport.gelezen}`,
  `Betrokkenen met een bevinding  ${rapport.betrokkenenMetBevinding}`,
  `Bevindingen                    ${rapport.aantalBevindingen}`,
  `Vergeten Idempotency-Keys      ${rapport.vergetenIdempotentiesleutels}`,
  ...(rapport.aantalBevindingen === 0 ? ["", "Niets gevonden."] : bevindingen(rapport)),
  ""
].join("\n")

const bevindingen = (rapport: Rapport): ReadonlyArray<string> => {
  const verzwegen = rapport.aantalBevindingen - rapport.bevindingen.length
  return [
    "",
    "Naar code",
    ...rapport.perCode.map(({ aantal, code }) => `  ${String(aantal).padStart(8)}  ${code}`),
    "",
    "Bevindingen",
    ...rapport.bevindingen.map(({ betrokkene, code, pad, uitleg }) => `  ${betrokkene}  ${pad}  ${code}: ${uitleg}`),
    ...(verzwegen > 0 ? [`  en nog ${verzwegen}.`] : [])
  ]
}
