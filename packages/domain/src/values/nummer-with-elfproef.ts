import { Schema, SchemaTransformation } from "effect"
import { elfproef, passesElfproef } from "./elfproef.ts"
import { regel } from "./regel.ts"
import { seen } from "./text.ts"

/**
 * Nine digits that pass the elfproef. Eight digits are taken as a number that lost its leading zero. `code` names the
 * refusal.
 */
export const nummerWithElfproef = (code: string, uitleg: string) => {
  const fout = regel(code, uitleg)
  const geldig = Schema.makeFilter((digits: string) => passesElfproef(digits.padStart(9, "0")), fout)
  return seen(Schema.isPattern(/^[0-9]{8,9}$/u, fout).abort(), geldig).pipe(
    Schema.decodeTo(
      Schema.String.check(Schema.isPattern(elfproef.pattern, fout), geldig),
      SchemaTransformation.transform({
        decode: (digits: string) => digits.padStart(9, "0"),
        encode: (digits: string) => digits
      })
    )
  )
}
