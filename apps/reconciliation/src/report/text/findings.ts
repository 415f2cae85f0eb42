import type { Rapport, Rapportbevinding } from "../rapport.ts"
import { gewicht } from "../words/gewicht.ts"
import { type VoorstelInWoorden, voorstelInWoorden } from "../words/voorstel.ts"

/** What is new and for a person, each with why and what is proposed. */
export const bevindingen = ({ nieuw: { bevindingen, meer } }: Rapport): ReadonlyArray<string> =>
  bevindingen.length === 0 ? [] : [
    "",
    "Nieuw, voor een mens",
    ...bevindingen.flatMap(een),
    ...(meer ? [`  Er zijn er meer dan deze ${bevindingen.length}; de andere geeft de API.`] : [])
  ]

const een = ({ ernst, id, kenmerken, records, regel, uitleg, voorstel }: Rapportbevinding): ReadonlyArray<string> => [
  `  ${regel} (${ernst}): ${uitleg}`,
  ...records.map((record) => `    ${record.soort} ${record.id}`),
  ...kenmerken.map((kenmerk) =>
    `    ${kenmerk.veld}: ${kenmerk.uitkomst}${weegt(kenmerk.gewicht)}${van(kenmerk.partij)}`
  ),
  ...(voorstel === undefined ? [] : [`    voorstel: ${zin(voorstelInWoorden(voorstel, records))}`]),
  ...(id === undefined ? [] : [`    bevinding ${id}`])
]

const zin = ({ doe, met }: VoorstelInWoorden): string => [doe, ...met.map(({ id, naam }) => `${naam} ${id}`)].join(", ")

const weegt = (bits: number | undefined): string => bits === undefined ? "" : ` (${gewicht(bits)})`

const van = (partij: string | undefined): string => partij === undefined ? "" : `, partij ${partij}`
