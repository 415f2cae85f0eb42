import * as fc from "fast-check"
import type { Bezoekadres } from "../../src/values/bezoekadres.ts"
import { huisnummer, ongeldigHuisnummer } from "./huisnummer.ts"
import { inVeld, metOnbekendVeld, notText, ongeldig, type RefusedInput } from "./invalid.ts"
import { writtenForeignLand, writtenNederland } from "./land.ts"
import { object } from "./object.ts"
import { ongeldigePostcode, writtenPostcode } from "./postcode.ts"
import { invalidText, text } from "./text.ts"

/** The fields of a Dutch address, without its kind. */
export type BinnenlandsAdresvelden = Omit<
  Extract<typeof Bezoekadres.Encoded, { soortBezoekadres: "binnenlands_adres" }>,
  "soortBezoekadres"
>

const nummeraanduidingId = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9_999_999_999 })).map(
  ([gemeente, volgnummer]) => `${String(gemeente).padStart(4, "0")}20${String(volgnummer).padStart(10, "0")}`
)
const letter = fc.constantFrom(..."AbcXyZ")
const toevoeging = fc.string({ unit: fc.constantFrom(..."abcXYZ0129"), minLength: 1, maxLength: 4 })

const others = {
  straat: text(255),
  huisnummer,
  huisletter: letter,
  huisnummertoevoeging: toevoeging,
  aanduidingBijHuisnummer: fc.constantFrom("bij" as const, "tegenover" as const),
  postcode: writtenPostcode,
  woonplaats: text(80),
  nummeraanduidingId,
  land: writtenNederland
}

/**
 * Dutch addresses that can be found: by postcode and house number, by street with house number and town, or by
 * nummeraanduidingId.
 */
export const writtenBinnenlandsAdres: fc.Arbitrary<BinnenlandsAdresvelden> = fc.oneof(
  object({ postcode: others.postcode, huisnummer }, others),
  object({ straat: others.straat, huisnummer, woonplaats: others.woonplaats }, others),
  object({ nummeraanduidingId }, others)
)

const notFound: fc.Arbitrary<RefusedInput> = fc.constantFrom<BinnenlandsAdresvelden>(
  {},
  { straat: "Dorpsstraat", woonplaats: "Ons Dorp", postcode: "1234AB" },
  { straat: "Dorpsstraat", huisnummer: 1 },
  { huisnummer: 1, woonplaats: "Ons Dorp" },
  { huisnummer: 1, huisletter: "a" }
).map((input) => ({ input, pad: [], code: "adres-onvindbaar" }))

/** A Dutch address that must be refused: one that nobody could find, or with a wrong or unknown field. */
export const ongeldigBinnenlandsAdres: fc.Arbitrary<RefusedInput> = fc.oneof(
  notFound,
  metOnbekendVeld(writtenBinnenlandsAdres),
  metOnbekendVeld(writtenBinnenlandsAdres, "adresregel1"),
  fc.tuple(writtenBinnenlandsAdres, writtenForeignLand).map(([adres, land]) => ({
    input: { ...adres, land },
    pad: ["land", "code"],
    code: "land-niet-nederland"
  })),
  inVeld(writtenBinnenlandsAdres, {
    straat: invalidText(255),
    huisnummer: ongeldigHuisnummer,
    huisletter: fc.oneof(notText, ongeldig("huisletter-ongeldig", fc.constantFrom("", "ab", "1", "é", "a-"))),
    huisnummertoevoeging: fc.oneof(
      notText,
      ongeldig("huisnummertoevoeging-ongeldig", fc.constantFrom("", "abcde", "a b", "é", "-"))
    ),
    aanduidingBijHuisnummer: ongeldig(
      "aanduiding-bij-huisnummer-ongeldig",
      fc.constantFrom<unknown>("naast", "", "Bij", 1, null)
    ),
    postcode: ongeldigePostcode,
    woonplaats: invalidText(80),
    nummeraanduidingId: fc.oneof(
      notText,
      ongeldig(
        "nummeraanduiding-id-ongeldig",
        fc.constantFrom("", "0363010000000001", "036320000000001", "03632000000000011", "x363200000000001")
      )
    )
  })
)
