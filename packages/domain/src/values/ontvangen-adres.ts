import { Schema } from "effect"
import { huisnummerRange } from "./binnenlands-adres.ts"
import { violation } from "./regel.ts"
import { ruleThatAsks } from "./rule-over-fields.ts"
import { text } from "./text.ts"
import { wholeNumber } from "./whole-number.ts"

const parts = {
  nummeraanduidingId: Schema.optionalKey(text(16)),
  straatnaam: Schema.optionalKey(text(255)),
  huisnummer: Schema.optionalKey(
    wholeNumber(huisnummerRange.minimum, huisnummerRange.maximum, "huisnummer-ongeldig")
  ),
  huisnummertoevoeging: Schema.optionalKey(text(20)),
  postcode: Schema.optionalKey(text(7)),
  stad: Schema.optionalKey(text(255)),
  adresregel1: Schema.optionalKey(text(80)),
  adresregel2: Schema.optionalKey(text(80)),
  adresregel3: Schema.optionalKey(text(80)),
  land: Schema.optionalKey(text(2))
}

/**
 * An address received from another program, part by part as it came, with no rule between the parts. At least one is
 * given. Refusal: `ontvangen-leeg`.
 *
 * Source: the addresses of klantinteracties 2.18, and their lengths.
 */
export const OntvangenAdres = Schema.Struct(parts).check(
  ruleThatAsks(
    Object.keys(parts) as ReadonlyArray<keyof typeof parts>,
    (adres: { readonly [part in keyof typeof parts]?: unknown }) =>
      Object.keys(adres).length > 0
        ? undefined
        : violation([], "ontvangen-leeg", "Een ontvangen adres heeft ten minste één deel.")
  )
).annotate({ identifier: "OntvangenAdres" })
export type OntvangenAdres = typeof OntvangenAdres.Type
