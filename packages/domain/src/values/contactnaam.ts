import { Schema } from "effect"
import { maximumLengths } from "./maximum-lengths.ts"
import { regel } from "./regel.ts"
import { text } from "./text.ts"

/**
 * Name by which a person is addressed: voorletters (at most 10 characters), voornaam (200), voorvoegselAchternaam (10),
 * achternaam (200). At least one part is given; refusal: `contactnaam-leeg`.
 */
export const Contactnaam = Schema.Struct({
  voorletters: Schema.optionalKey(text(maximumLengths.voorletters, "; laat bij veel voorletters de punten weg")),
  voornaam: Schema.optionalKey(text(maximumLengths.voornaam)),
  voorvoegselAchternaam: Schema.optionalKey(text(maximumLengths.voorvoegselAchternaam)),
  achternaam: Schema.optionalKey(text(maximumLengths.achternaam))
}).check(
  Schema.makeFilter(
    (naam) => Object.keys(naam).length > 0,
    regel("contactnaam-leeg", "Een contactnaam heeft ten minste één deel.")
  )
).annotate({ identifier: "Contactnaam" }).pipe(Schema.brand("Contactnaam"))
export type Contactnaam = typeof Contactnaam.Type
