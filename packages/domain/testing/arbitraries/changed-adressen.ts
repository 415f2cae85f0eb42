import * as fc from "fast-check"
import type { DigitaleAdressen } from "../../src/values/digitale-adressen.ts"

/** Some of the addresses, in any order, in another notation or not, and with another omschrijving, none or their own. */
export const changedAdressen = (adressen: DigitaleAdressen): fc.Arbitrary<typeof DigitaleAdressen.Encoded> =>
  fc.shuffledSubarray([...adressen]).chain((kept) =>
    fc.tuple(
      ...kept.map(({ adres, omschrijving, soortDigitaalAdres }) =>
        fc.tuple(fc.boolean(), fc.constantFrom(omschrijving, "zoals nu gegeven", undefined)).map(([loud, nieuw]) => ({
          soortDigitaalAdres,
          adres: loud && soortDigitaalAdres === "email"
            ? adres.replace(/@.*$/u, (domain) => domain.toUpperCase())
            : adres,
          ...(nieuw === undefined ? {} : { omschrijving: nieuw })
        }))
      )
    )
  )
