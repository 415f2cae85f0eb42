import type { DigitaalAdres } from "../values/digitaal-adres.ts"
import { adresKey, type DigitaleAdressen, notDefault, withoutClashes } from "../values/digitale-adressen.ts"
import { withoutNotation } from "../values/notation.ts"
import { givenSoort } from "../values/ontvangen-digitaal-adres.ts"

/**
 * The digital addresses of two partijen: each address once, as first written, with what both say about it. Where both
 * have a default of one kind, or the same referentie for another address, the first keeps it.
 */
export const joinedAdressen = (own: DigitaleAdressen, ander: DigitaleAdressen): DigitaleAdressen => {
  const withDefault = new Set(
    own.flatMap(({ isStandaardAdres, soortDigitaalAdres }) =>
      isStandaardAdres === true ? [givenSoort(soortDigitaalAdres)] : []
    )
  )
  const others = ander.map((adres) => withDefault.has(givenSoort(adres.soortDigitaalAdres)) ? notDefault(adres) : adres)
  return withoutClashes([
    ...own.map((adres) => {
      const zelfde = others.find((other) => adresKey(adres) === adresKey(other))
      return zelfde === undefined ? adres : together(adres, zelfde)
    }),
    ...others.filter((other) => !own.some((adres) => adresKey(adres) === adresKey(other)))
  ])
}

const together = (own: DigitaalAdres, ander: DigitaalAdres): DigitaalAdres => {
  const omschrijving = joined(own.omschrijving, ander.omschrijving)
  return { ...ander, ...own, ...(omschrijving === undefined ? {} : { omschrijving }) }
}

/** Both texts, without what the first says already. */
const joined = (own: string | undefined, ander: string | undefined): string | undefined => {
  if (own === undefined || ander === undefined) return own ?? ander
  const said = new Set(own.split(separator).map(withoutNotation))
  return [own, ...ander.split(separator).filter((part) => !said.has(withoutNotation(part)))].join(separator)
}

const separator = ", "
