import { Schema } from "effect"
import { geheelGetal } from "./geheel-getal.ts"
import { Land, nederland } from "./land.ts"
import { Postcode } from "./postcode.ts"
import { schending } from "./regel.ts"
import { tekst } from "./tekst.ts"

/** A postbusnummer or antwoordnummer: 1 to 99999; `code` names the refusal. */
export const postnummer = (code: string) => geheelGetal(1, 99999, code)

/** What a postbus and an antwoordnummer have beside their number: both are of PostNL, so they lie in the Netherlands. */
export const postadresvelden = { postcode: Postcode, woonplaats: tekst(80), land: Schema.optionalKey(Land) }

/** Refusal: `land-niet-nederland`. */
export const postadresregel = Schema.makeFilter((adres: { readonly land?: Land }) =>
  adres.land === undefined || adres.land.code === nederland
    ? undefined
    : schending(["land", "code"], "land-niet-nederland", "Een postbus of antwoordnummer ligt in Nederland.")
)
