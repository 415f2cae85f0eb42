import { Schema } from "effect"
import { regel } from "./regel.ts"
import { tekst } from "./text.ts"

/**
 * Name by which a person is addressed: voorletters (at most 10 characters), voornaam (200), voorvoegselAchternaam (10),
 * achternaam (200). At least one part is given; refusal: `contactnaam-leeg`.
 */
export const Contactnaam = Schema.Struct({
  voorletters: Schema.optionalKey(tekst(10)),
  voornaam: Schema.optionalKey(tekst(200)),
  voorvoegselAchternaam: Schema.optionalKey(tekst(10)),
  achternaam: Schema.optionalKey(tekst(200))
}).check(
  Schema.makeFilter(
    (naam) => Object.keys(naam).length > 0,
    regel("contactnaam-leeg", "Een contactnaam heeft ten minste één deel.")
  )
).annotate({ identifier: "Contactnaam" }).pipe(Schema.brand("Contactnaam"))
export type Contactnaam = typeof Contactnaam.Type
