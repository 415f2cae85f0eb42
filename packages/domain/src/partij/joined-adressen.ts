import { type DigitaalAdres, zelfdeDigitaalAdres } from "../values/digitaal-adres.ts"
import { withoutNotation } from "../values/notation.ts"

/** The digital addresses of two partijen: each address once, as first written, with what both say about it. */
export const joinedAdressen = (
  own: ReadonlyArray<DigitaalAdres>,
  ander: ReadonlyArray<DigitaalAdres>
): ReadonlyArray<DigitaalAdres> => [
  ...own.map((adres) => {
    const zelfde = ander.find((other) => zelfdeDigitaalAdres(adres, other))
    const omschrijving = joined(adres.omschrijving, zelfde?.omschrijving)
    return omschrijving === adres.omschrijving ? adres : { ...adres, omschrijving } as DigitaalAdres
  }),
  ...ander.filter((other) => !own.some((adres) => zelfdeDigitaalAdres(adres, other)))
]

/** Both texts, without what the first says already. */
const joined = (own: string | undefined, ander: string | undefined): string | undefined => {
  if (own === undefined || ander === undefined) return own ?? ander
  const said = new Set(own.split(separator).map(withoutNotation))
  return [own, ...ander.split(separator).filter((part) => !said.has(withoutNotation(part)))].join(separator)
}

const separator = ", "
