import { Schema } from "effect"
import { maximumLengths } from "./maximum-lengths.ts"
import { violation } from "./regel.ts"
import { ruleThatAsks } from "./rule-over-fields.ts"
import { seenText } from "./text.ts"

/**
 * Name by which a person is addressed: voorletters (at most 10 characters), voornaam (200), voorvoegselAchternaam (10),
 * achternaam (200). At least one part is given. Refusal: `contactnaam-leeg`.
 *
 * Source: contactnaam in the information model.
 */
export const Contactnaam = Schema.Struct({
  voorletters: Schema.optionalKey(seenText(maximumLengths.voorletters, "; laat bij veel voorletters de punten weg")),
  voornaam: Schema.optionalKey(seenText(maximumLengths.voornaam)),
  voorvoegselAchternaam: Schema.optionalKey(seenText(maximumLengths.voorvoegselAchternaam)),
  achternaam: Schema.optionalKey(seenText(maximumLengths.achternaam))
}).check(
  ruleThatAsks(
    ["voorletters", "voornaam", "voorvoegselAchternaam", "achternaam"],
    (naam: Partial<Record<"voorletters" | "voornaam" | "voorvoegselAchternaam" | "achternaam", string>>) =>
      Object.keys(naam).length > 0
        ? undefined
        : violation([], "contactnaam-leeg", "Een contactnaam heeft ten minste één deel.")
  )
).annotate({ identifier: "Contactnaam" }).pipe(Schema.brand("Contactnaam"))
export type Contactnaam = typeof Contactnaam.Type
