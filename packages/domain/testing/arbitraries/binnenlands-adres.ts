import * as fc from "fast-check"
import type { Bezoekadres } from "../../src/values/bezoekadres.ts"
import { huisnummer, ongeldigHuisnummer } from "./huisnummer.ts"
import { geenTekst, inVeld, metOnbekendVeld, type Ongeldig, ongeldig } from "./invalid.ts"
import { geschrevenBuitenland, geschrevenNederland } from "./land.ts"
import { object } from "./object.ts"
import { geschrevenPostcode, ongeldigePostcode } from "./postcode.ts"
import { ongeldigeTekst, tekst } from "./text.ts"

/** What a Dutch address has beside its kind. */
export type Adresvelden = Omit<
  Extract<typeof Bezoekadres.Encoded, { soortBezoekadres: "binnenlands_adres" }>,
  "soortBezoekadres"
>

const nummeraanduidingId = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9_999_999_999 })).map(
  ([gemeente, volgnummer]) => `${String(gemeente).padStart(4, "0")}20${String(volgnummer).padStart(10, "0")}`
)
const letter = fc.constantFrom(..."AbcXyZ")
const toevoeging = fc.string({ unit: fc.constantFrom(..."abcXYZ0129"), minLength: 1, maxLength: 4 })

const overige = {
  straat: tekst(255),
  huisnummer,
  huisletter: letter,
  huisnummertoevoeging: toevoeging,
  aanduidingBijHuisnummer: fc.constantFrom("bij" as const, "tegenover" as const),
  postcode: geschrevenPostcode,
  woonplaats: tekst(80),
  nummeraanduidingId,
  land: geschrevenNederland
}

/** Dutch addresses, each found by one of the three ways at least. */
export const geschrevenBinnenlandsAdres: fc.Arbitrary<Adresvelden> = fc.oneof(
  object({ postcode: overige.postcode, huisnummer }, overige),
  object({ straat: overige.straat, huisnummer, woonplaats: overige.woonplaats }, overige),
  object({ nummeraanduidingId }, overige)
)

const onvindbaar: fc.Arbitrary<Ongeldig> = fc.constantFrom<Adresvelden>(
  {},
  { straat: "Dorpsstraat", woonplaats: "Ons Dorp", postcode: "1234AB" },
  { straat: "Dorpsstraat", huisnummer: 1 },
  { huisnummer: 1, woonplaats: "Ons Dorp" },
  { huisnummer: 1, huisletter: "a" }
).map((invoer) => ({ invoer, pad: [], code: "adres-onvindbaar" }))

export const ongeldigBinnenlandsAdres: fc.Arbitrary<Ongeldig> = fc.oneof(
  onvindbaar,
  metOnbekendVeld(geschrevenBinnenlandsAdres),
  metOnbekendVeld(geschrevenBinnenlandsAdres, "adresregel1"),
  fc.tuple(geschrevenBinnenlandsAdres, geschrevenBuitenland).map(([adres, land]) => ({
    invoer: { ...adres, land },
    pad: ["land", "code"],
    code: "land-niet-nederland"
  })),
  inVeld(geschrevenBinnenlandsAdres, {
    straat: ongeldigeTekst(255),
    huisnummer: ongeldigHuisnummer,
    huisletter: fc.oneof(geenTekst, ongeldig("huisletter-ongeldig", fc.constantFrom("", "ab", "1", "é", "a "))),
    huisnummertoevoeging: fc.oneof(
      geenTekst,
      ongeldig("huisnummertoevoeging-ongeldig", fc.constantFrom("", "abcde", "a b", "é", "-"))
    ),
    aanduidingBijHuisnummer: ongeldig(
      "aanduiding-bij-huisnummer-ongeldig",
      fc.constantFrom<unknown>("naast", "", "Bij", 1, null)
    ),
    postcode: ongeldigePostcode,
    woonplaats: ongeldigeTekst(80),
    nummeraanduidingId: fc.oneof(
      geenTekst,
      ongeldig(
        "nummeraanduiding-id-ongeldig",
        fc.constantFrom("", "0363010000000001", "036320000000001", "03632000000000011", "x363200000000001")
      )
    )
  })
)
