import * as fc from "fast-check"
import type { Bezoekadres } from "../../src/values/bezoekadres.ts"
import { inVeld, metOnbekendVeld, type Ongeldig, zonderVeld } from "./invalid.ts"
import { geschrevenBuitenland, geschrevenNederland, ongeldigLand } from "./land.ts"
import { object } from "./object.ts"
import { ongeldigeTekst, tekst } from "./text.ts"

/** What an address abroad has beside its kind. */
export type Adresvelden = Omit<
  Extract<typeof Bezoekadres.Encoded, { soortBezoekadres: "buitenlands_adres" }>,
  "soortBezoekadres"
>

export const geschrevenBuitenlandsAdres: fc.Arbitrary<Adresvelden> = object(
  { adresregel1: tekst(80), land: geschrevenBuitenland },
  { adresregel2: tekst(80), adresregel3: tekst(80) }
)

export const ongeldigBuitenlandsAdres: fc.Arbitrary<Ongeldig> = fc.oneof(
  zonderVeld(geschrevenBuitenlandsAdres, "adresregel1", "land"),
  metOnbekendVeld(geschrevenBuitenlandsAdres),
  metOnbekendVeld(geschrevenBuitenlandsAdres, "postcode"),
  fc.tuple(geschrevenBuitenlandsAdres, geschrevenNederland).map(([adres, land]) => ({
    invoer: { ...adres, land },
    pad: ["land", "code"],
    code: "land-is-nederland"
  })),
  inVeld(geschrevenBuitenlandsAdres, {
    adresregel1: ongeldigeTekst(80),
    adresregel2: ongeldigeTekst(80),
    adresregel3: ongeldigeTekst(80),
    land: ongeldigLand
  })
)
