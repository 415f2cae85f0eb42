import * as fc from "fast-check"
import { visibleText } from "../../src/values/notation.ts"
import { notText, ongeldig, type RefusedInput } from "./invalid.ts"

/**
 * One code point each: plain, accented, composed of two, punctuation in names, other scripts, outside the basic plane.
 */
const characters = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") },
  { weight: 2, arbitrary: fc.constantFrom(..."éèëïöüçñøåßłšžğıİĲĳÀÉÖ", "\u0301", "\u0308") },
  { weight: 2, arbitrary: fc.constantFrom(..." '’-.,&/()\"\\%_;<>{}$`") },
  { weight: 1, arbitrary: fc.constantFrom(..."ΑΩжЯعبदेव漢字", "𠀋", "𐐷", "\u00a0", "\u200d") }
)

const nietBlank = (waarde: string): boolean => /[^\s\u200d]/u.test(waarde)

const textOf = (
  character: fc.Arbitrary<string>,
  maximum: number,
  form: (text: string) => string
): fc.Arbitrary<string> => {
  const short = fc.string({ unit: character, minLength: 1, maxLength: Math.min(maximum, 30) }).map(form).filter(
    nietBlank
  )
  const full = short.map((waarde) => waarde + "ñ".repeat(maximum - [...waarde].length))
  return fc.oneof({ weight: 15, arbitrary: short }, { weight: 1, arbitrary: full })
}

/** Text of one line of at most `maximum` code points, in the form in which it is kept; sometimes of that length. */
export const text = (maximum: number): fc.Arbitrary<string> => textOf(characters, maximum, visibleText)

/** As {@link text}, with line breaks, tabs and what nobody sees. */
export const multilineText = (maximum: number): fc.Arbitrary<string> =>
  textOf(
    fc.oneof({ weight: 8, arbitrary: characters }, fc.constantFrom("\n", "\r", "\t")),
    maximum,
    (written) => written.normalize("NFC")
  )

const unseen = [..."\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u2060\u2066\u2069\ufe0f\ufeff"]
const others: Readonly<Record<string, ReadonlyArray<string>>> = {
  " ": ["\u00a0", "\u2007", "\u2009", "\u202f", "\u3000"],
  "-": ["\u2010", "\u2011"]
}

/** Ways to write the text that look the same: unseen characters, other blanks and hyphens, accents apart. */
export const textLookingLike = (text: string): fc.Arbitrary<string> => {
  const between = fc.oneof({ weight: 3, arbitrary: fc.constant("") }, fc.constantFrom(...unseen))
  const around = fc.string({ unit: fc.constantFrom(" ", "\u00a0", ...unseen), maxLength: 2 })
  return fc.constantFrom("NFC", "NFD").chain((form) =>
    fc.tuple(
      around,
      ...[...text.normalize(form)].flatMap((letter) => [
        fc.constantFrom(letter, ...others[letter] ?? []),
        between
      ]),
      around
    )
  ).map((parts) => parts.join(""))
}

const forbidden = [
  "\u0000",
  "\u0001",
  "\u0008",
  "\u000b",
  "\u001f",
  "\u007f",
  "\u009f",
  "\u202e",
  "\u2067",
  "\ufffe",
  "\ud800",
  "\udfff"
]

const invalidTextWith = (forbiddenCharacters: ReadonlyArray<string>, maximum: number): fc.Arbitrary<RefusedInput> =>
  fc.oneof(
    notText,
    ongeldig("tekst-leeg", fc.constantFrom("", " ", "\u00a0 ", "\u200b", "\u3164 ")),
    ongeldig("tekst-te-lang", text(maximum).map((waarde) => waarde.padEnd(waarde.length + maximum, "x"))),
    ongeldig(
      "tekst-verboden-tekens",
      fc.tuple(text(Math.max(1, maximum - 2)), fc.constantFrom(...forbiddenCharacters)).map(([waarde, character]) =>
        `${waarde}${character}x`
      )
    )
  )

/** Values refused as text of one line of at most `maximum` characters. */
export const invalidText = (maximum: number): fc.Arbitrary<RefusedInput> =>
  invalidTextWith([...forbidden, "\n", "\r", "\t", "\u2028", "\u2029"], maximum)

/** Values refused as text of several lines of at most `maximum` characters. */
export const invalidMultilineText = (maximum: number): fc.Arbitrary<RefusedInput> => invalidTextWith(forbidden, maximum)
