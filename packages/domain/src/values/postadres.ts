import { Schema } from "effect"
import { Land, nederland } from "./land.ts"
import { Postcode } from "./postcode.ts"
import { violation } from "./regel.ts"
import { tekst } from "./text.ts"
import { wholeNumber } from "./whole-number.ts"

/** A postbusnummer or antwoordnummer: 1 to 99999; `code` names the refusal. */
export const postnummer = (code: string) => wholeNumber(1, 99999, code)

/** What a postbus and an antwoordnummer have beside their number: both are of PostNL, so they lie in the Netherlands. */
export const postadresvelden = { postcode: Postcode, woonplaats: tekst(80), land: Schema.optionalKey(Land) }

/** Refusal: `land-niet-nederland`. */
export const postadresregel = Schema.makeFilter((adres: { readonly land?: Land }) =>
  adres.land === undefined || adres.land.code === nederland
    ? undefined
    : violation(["land", "code"], "land-niet-nederland", "Een postbus of antwoordnummer ligt in Nederland.")
)
