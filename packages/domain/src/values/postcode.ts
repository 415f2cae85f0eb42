import { Schema, SchemaTransformation } from "effect"
import { patternWithHint } from "./pattern-with-hint.ts"
import { regel } from "./regel.ts"
import { seen } from "./text.ts"

const written = /^[1-9][0-9]{3} ?(?:[A-RT-Za-rt-z][A-Za-z]|[Ss][BCE-RT-Zbce-rt-z])$/u

/** A postcode as it is kept. */
export const postcodePattern = /^[1-9][0-9]{3}(?:[A-RT-Z][A-Z]|S[BCE-RT-Z])$/u

const code = "postcode-ongeldig"
const uitleg = "Een postcode heeft vier cijfers en twee letters, zoals 1234AB; "
  + "een adres buiten Nederland is een buitenlands_adres."

/** What more there is to say of a text that is nearly one; the first that holds. */
const hints: ReadonlyArray<readonly [holds: RegExp, sentence: string]> = [
  [
    /^[1-9][0-9]{3} ?[A-Za-z]{2}[ ,]/u,
    "Een postcode heeft vier cijfers en twee letters, en niets daarachter; de plaats staat in woonplaats."
  ],
  [/^0[0-9]{3} ?[A-Za-z]{2}$/u, "Een postcode begint niet met een 0. Controleer de cijfers."],
  [/^[0-9]{4} ?[Ss][ADSads]$/u, "De letters SA, SD en SS komen in geen postcode voor. Controleer de letters."],
  [
    /^[1-9][ -]?[0-9][ -]?[0-9][ -]?[0-9][ .-]*[A-Za-z][ .-]?[A-Za-z]$/u,
    "In een postcode staat hooguit een spatie tussen de cijfers en de letters, zoals 1234 AB. Haal andere tekens weg."
  ],
  [
    /^[0-9IlOo]{4} ?[A-Za-z0-9]{2}$/u,
    "Een postcode heeft eerst vier cijfers en dan twee letters: let op een 0 en een O."
  ]
]

const hint = (text: string): string | undefined => hints.find(([holds]) => holds.test(text))?.[1]

/**
 * A Dutch postal code: accepted with or without a space and in either case, kept as `1234AB`. It does not start with 0
 * and its letters are not SA, SD or SS (PostNL). Refusal: `postcode-ongeldig`.
 *
 * Source: PostNL.
 */
export const Postcode = seen(patternWithHint(written, code, uitleg, hint)).pipe(
  Schema.decodeTo(
    Schema.String.check(Schema.isPattern(postcodePattern, regel(code, uitleg))).pipe(Schema.brand("Postcode")),
    SchemaTransformation.transform({
      decode: (waarde: string) => waarde.replace(" ", "").toUpperCase(),
      encode: (waarde: string) => waarde
    })
  )
)
export type Postcode = typeof Postcode.Type
