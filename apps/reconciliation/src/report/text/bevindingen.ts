import type { Rapport, ReportBevinding } from "../report.ts"
import { gewicht } from "../words/gewicht.ts"
import { type VoorstelInWords, voorstelInWords } from "../words/voorstel.ts"
import { othersInWords, wegingInWords } from "../words/weging.ts"

/** New findings for a person, each with its reasons and proposal. */
export const bevindingen = ({ nieuw: { bevindingen, meer } }: Rapport): ReadonlyArray<string> =>
  bevindingen.length === 0 ? [] : [
    "",
    "Nieuw, voor een mens",
    ...bevindingen.flatMap(one),
    ...(meer ? [`  Er zijn er meer dan deze ${bevindingen.length}; de andere geeft de API.`] : [])
  ]

const one = (
  { ernst, id, kenmerken, records, regel, uitleg, voorstel, wegingen }: ReportBevinding
): ReadonlyArray<string> => [
  `  ${regel} (${ernst}): ${uitleg}`,
  ...records.map((record) => `    ${record.soort} ${record.id}`),
  ...kenmerken.map((kenmerk) =>
    `    ${kenmerk.veld}: ${kenmerk.uitkomst}${weighs(kenmerk.gewicht)}${others(kenmerk)}${van(kenmerk.partij)}`
  ),
  ...wegingen.map((weging) => `    samen: ${gewicht(weging.score)}, ${wegingInWords(weging)}${van(weging.partij)}`),
  ...(voorstel === undefined ? [] : [`    voorstel: ${sentence(voorstelInWords(voorstel, records))}`]),
  ...(id === undefined ? [] : [`    bevinding ${id}`])
]

const sentence = ({ perform, met }: VoorstelInWords): string =>
  [perform, ...met.map(({ id, naam }) => `${naam} ${id}`)].join(", ")

const weighs = (bits: number | undefined): string => bits === undefined ? "" : ` (${gewicht(bits)})`

const others = (kenmerk: ReportBevinding["kenmerken"][number]): string =>
  othersInWords(kenmerk) === "" ? "" : `, ${othersInWords(kenmerk)}`

const van = (partij: string | undefined): string => partij === undefined ? "" : `, partij ${partij}`
