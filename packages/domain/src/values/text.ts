import { Schema } from "effect"
import { regel } from "./regel.ts"

// Character ranges instead of \p{…}: the patterns are published, and not every JSON Schema validator supports \p.
const singleLine = /^[^\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]*$/u
const meerRegels =
  /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]*$/u
const visible =
  /[^\u034f\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f\s\u00ad\u061c\u115f\u1160\u200b-\u200f\u2060-\u206f\u3164\ufeff\uffa0]/u

const textWith = (characters: RegExp, maximum: number, hint = "") =>
  Schema.String.check(
    Schema.isPattern(visible, regel("tekst-leeg", "Dit veld mag niet leeg zijn.")),
    Schema.isMaxCodePoints(maximum, regel("tekst-te-lang", `Ten hoogste ${maximum} tekens zijn toegestaan${hint}.`)),
    Schema.isPattern(characters, regel("tekst-verboden-tekens", "Dit veld bevat tekens die niet zijn toegestaan."))
  )

/**
 * Text of one line: 1 to `maximum` characters (Unicode code points), at least one of them visible. Control characters,
 * line separators, lone surrogates and characters that change writing direction are refused: they can't be stored or
 * shown safely. `hint` says how a text that is too long may be made shorter.
 */
export const text = (maximum: number, hint?: string) => textWith(singleLine, maximum, hint)

/** Like {@link text}, with line breaks and tabs allowed. */
export const multilineText = (maximum: number) => textWith(meerRegels, maximum)
