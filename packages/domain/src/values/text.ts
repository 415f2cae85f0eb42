import { Schema, type SchemaAST, SchemaTransformation } from "effect"
import { visibleText } from "./notation.ts"
import { regel } from "./regel.ts"

// Character ranges instead of \p{…}: the patterns are published, and not every JSON Schema validator supports \p.
const singleLine = /^[^\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]*$/u
const meerRegels =
  /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]*$/u
const visible =
  /[^\u034f\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f\s\u00ad\u061c\u115f\u1160\u200b-\u200f\u2060-\u206f\u3164\ufeff\uffa0]/u

type TextCheck = SchemaAST.Filter<string>

/** The checks of a text, each judged on what `form` makes of it, and published as they are. */
const judgedIn = (form: (text: string) => string, checks: ReadonlyArray<TextCheck>) => {
  const [first, ...rest] = checks.map((check) =>
    Schema.makeFilter<string>(
      (text, ast, options) => check.run(form(text), ast, options),
      check.annotations,
      check.aborted
    )
  )
  return first === undefined ? Schema.String : Schema.String.check(first, ...rest)
}

/** A text that is kept in a form of it. The checks, and so the lengths, are of that form. */
const keptIn = (form: (text: string) => string, checks: readonly [TextCheck, ...ReadonlyArray<TextCheck>]) =>
  judgedIn(form, checks).pipe(
    Schema.decodeTo(
      Schema.String.check(...checks),
      SchemaTransformation.transform({ decode: form, encode: (text: string) => text })
    )
  )

/**
 * A text that is compared or searched, or that is a code: kept as somebody sees it ({@link visibleText}), so that texts
 * that look the same are the same.
 */
export const seen = (...checks: readonly [TextCheck, ...ReadonlyArray<TextCheck>]) => keptIn(visibleText, checks)

const checksOf = (characters: RegExp, maximum: number, hint = "") =>
  [
    Schema.isPattern(visible, regel("tekst-leeg", "Dit veld mag niet leeg zijn.")),
    Schema.isMaxCodePoints(maximum, regel("tekst-te-lang", `Ten hoogste ${maximum} tekens zijn toegestaan${hint}.`)),
    Schema.isPattern(characters, regel("tekst-verboden-tekens", "Dit veld bevat tekens die niet zijn toegestaan."))
  ] as const

const composed = (text: string): string => text.normalize("NFC")

/**
 * Text of one line that is only read: 1 to `maximum` characters (Unicode code points, composed by NFC as it is kept),
 * at least one of them visible. Control characters, line separators, lone surrogates and characters that change writing
 * direction are refused: they can't be stored or shown safely.
 */
export const text = (maximum: number) => keptIn(composed, checksOf(singleLine, maximum))

/** Like {@link text}, with line breaks and tabs allowed. */
export const multilineText = (maximum: number) => keptIn(composed, checksOf(meerRegels, maximum))

/**
 * Like {@link text}, for what is compared or searched, such as a name: kept as somebody sees it. `hint` says how a text
 * that is too long may be made shorter.
 */
export const seenText = (maximum: number, hint?: string) => seen(...checksOf(singleLine, maximum, hint))
