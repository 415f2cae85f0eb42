import { Schema } from "effect"
import { regel } from "./regel.ts"

// Written out rather than as \p{…}: these patterns are published, and not every validator of JSON Schema knows those.
const eenRegel = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]*$/u
const meerRegels = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]*$/u

const tekstMet = (tekens: RegExp, maximum: number) =>
  Schema.String.check(
    Schema.isPattern(/\S/u, regel("tekst-leeg", "Dit veld mag niet leeg zijn.")),
    Schema.isMaxCodePoints(maximum, regel("tekst-te-lang", `Ten hoogste ${maximum} tekens zijn toegestaan.`)),
    Schema.isPattern(tekens, regel("tekst-verboden-tekens", "Dit veld bevat tekens die niet zijn toegestaan."))
  )

/**
 * Human text of one line: 1 to `maximum` characters (Unicode code points), not all white space, no control characters, line
 * separators or lone surrogates, since they cannot be stored or shown safely.
 */
export const tekst = (maximum: number) => tekstMet(eenRegel, maximum)

/** As {@link tekst}, but line breaks and tabs may stand in it. */
export const tekstMetRegels = (maximum: number) => tekstMet(meerRegels, maximum)
