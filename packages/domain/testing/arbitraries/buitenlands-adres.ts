import * as fc from "fast-check"
import type { Bezoekadres } from "../../src/values/bezoekadres.ts"
import { inVeld, metOnbekendVeld, type RefusedInput, zonderVeld } from "./invalid.ts"
import { ongeldigLand, writtenForeignLand, writtenNederland } from "./land.ts"
import { object } from "./object.ts"
import { invalidText, text } from "./text.ts"

/** The fields of an address abroad, without its kind. */
export type BuitenlandsAdresvelden = Omit<
  Extract<typeof Bezoekadres.Encoded, { soortBezoekadres: "buitenlands_adres" }>,
  "soortBezoekadres"
>

/** A valid address abroad as a caller writes it. */
export const writtenBuitenlandsAdres: fc.Arbitrary<BuitenlandsAdresvelden> = object(
  { adresregel1: text(80), land: writtenForeignLand },
  { adresregel2: text(80), adresregel3: text(80) }
)

/** An address abroad that must be refused, such as one with a Dutch postcode. */
export const ongeldigBuitenlandsAdres: fc.Arbitrary<RefusedInput> = fc.oneof(
  zonderVeld(writtenBuitenlandsAdres, "adresregel1", "land"),
  metOnbekendVeld(writtenBuitenlandsAdres),
  metOnbekendVeld(writtenBuitenlandsAdres, "postcode"),
  fc.tuple(writtenBuitenlandsAdres, writtenNederland).map(([adres, land]) => ({
    input: { ...adres, land },
    pad: ["land", "code"],
    code: "land-is-nederland"
  })),
  inVeld(writtenBuitenlandsAdres, {
    adresregel1: invalidText(80),
    adresregel2: invalidText(80),
    adresregel3: invalidText(80),
    land: ongeldigLand
  })
)
