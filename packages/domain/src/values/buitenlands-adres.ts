import { Schema } from "effect"
import { Land, nederland } from "./land.ts"
import { violation } from "./regel.ts"
import { ruleOver } from "./rule-over-fields.ts"
import { seenText } from "./text.ts"

/** Name of a foreign address in the information model. */
export const soortBuitenlands = "buitenlands_adres"

/** Maximum number of characters of each line of a foreign address. */
export const maximumAdresregel = 80

/** Fields of a foreign address: up to three lines, and the land. It has none of the Dutch fields. */
export const buitenlandsAdresvelden = {
  adresregel1: seenText(maximumAdresregel),
  adresregel2: Schema.optionalKey(seenText(maximumAdresregel)),
  adresregel3: Schema.optionalKey(seenText(maximumAdresregel)),
  land: Land
}

/** The land of an address abroad is not the Netherlands. Refusal: `land-is-nederland`. */
export const buitenlandsAdresregel = ruleOver(
  ["land"],
  (adres: { readonly land: Land }) =>
    adres.land.code === nederland
      ? violation(
        ["land", "code"],
        "land-is-nederland",
        "Een buitenlands adres ligt niet in Nederland; kies anders binnenlands_adres."
      )
      : undefined
)
