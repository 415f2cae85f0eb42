import { Schema } from "effect"
import { Land, nederland } from "./land.ts"
import { maximumLengths } from "./maximum-lengths.ts"
import { Postcode } from "./postcode.ts"
import { violation } from "./regel.ts"
import { ruleOver } from "./rule-over-fields.ts"
import { seenText } from "./text.ts"
import { wholeNumber } from "./whole-number.ts"

/** Between what a postbusnummer and an antwoordnummer lie. */
export const postNummerRange = { minimum: 1, maximum: 99999 } as const

/** A postbusnummer or antwoordnummer: 1 to 99999; `code` names the refusal. */
export const postNummer = (code: string) => wholeNumber(postNummerRange.minimum, postNummerRange.maximum, code)

/** Fields that a postbus and an antwoordnummer share. Both belong to PostNL, so they lie in the Netherlands. */
export const postadresvelden = {
  postcode: Postcode,
  woonplaats: seenText(maximumLengths.woonplaats),
  land: Schema.optionalKey(Land)
}

/** Refusal: `land-niet-nederland`. */
export const postadresregel = ruleOver(
  ["land"],
  (adres: { readonly land?: Land }) =>
    adres.land === undefined || adres.land.code === nederland
      ? undefined
      : violation(["land", "code"], "land-niet-nederland", "Een postbus of antwoordnummer ligt in Nederland.")
)
