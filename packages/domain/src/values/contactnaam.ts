import { Schema } from "effect"
import { maximumLengths } from "./maximum-lengths.ts"
import { regel } from "./regel.ts"
import { tekst } from "./text.ts"

/**
 * The name by which a person is addressed, in at least one part: voorletters up to 10, voornaam up to 200,
 * voorvoegselAchternaam up to 10, achternaam up to 200 characters. Refusal of a name without any part: `contactnaam-leeg`.
 */
export const Contactnaam = Schema.Struct({
  voorletters: Schema.optionalKey(tekst(maximumLengths.voorletters)),
  voornaam: Schema.optionalKey(tekst(maximumLengths.voornaam)),
  voorvoegselAchternaam: Schema.optionalKey(tekst(maximumLengths.voorvoegselAchternaam)),
  achternaam: Schema.optionalKey(tekst(maximumLengths.achternaam))
}).check(
  Schema.makeFilter(
    (naam) => Object.keys(naam).length > 0,
    regel("contactnaam-leeg", "Een contactnaam heeft ten minste één deel.")
  )
).annotate({ identifier: "Contactnaam" }).pipe(Schema.brand("Contactnaam"))
export type Contactnaam = typeof Contactnaam.Type
