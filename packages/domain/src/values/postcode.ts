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

const hint = (text: string): string | undefined =>
  /^[1-9][0-9]{3} ?[A-Za-z]{2}[ ,]/u.test(text)
    ? "Een postcode heeft vier cijfers en twee letters, en niets daarachter; de plaats staat in woonplaats."
    : undefined

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
