/** Whether the text has printable ASCII only, so that it is composed and hides nothing. */
export const isPlain = (text: string): boolean => /^[ -~]*$/u.test(text)

/**
 * Characters that nobody sees and that say nothing: soft hyphens, joiners, zero-width spaces, marks of writing
 * direction, fillers and selectors of a variant.
 */
const unseen = new RegExp(
  [
    "\\u00ad",
    "\\u034f",
    "\\u061c",
    "[\\u115f\\u1160]",
    "[\\u17b4\\u17b5]",
    "[\\u180b-\\u180f]",
    "[\\u200b-\\u200f]",
    "[\\u202a-\\u202e]",
    "[\\u2060-\\u206f]",
    "\\u3164",
    "[\\ufe00-\\ufe0f]",
    "\\ufeff",
    "\\uffa0"
  ].join("|"),
  "gu"
)

/** The text without what nobody can see: unseen characters, blanks around it, and other blanks than a plain space. */
export const visibleText = (text: string): string =>
  isPlain(text) ? text.trim() : text.replace(unseen, "").replace(/\s/gu, " ").trim()

/**
 * The text without differences in writing: case, blanks, what nobody can see, and how an accented letter is composed.
 * Accents stay: a name without its accent is another name.
 */
export const withoutNotation = (text: string): string =>
  visibleText(text.normalize("NFC")).toLowerCase().replace(/ +/gu, " ").normalize("NFC")

/**
 * As {@link withoutNotation}, and also without spaces, dots and hyphens: for initials and for what follows a
 * huisnummer.
 */
export const withoutPunctuation = (text: string): string => withoutNotation(text).replace(/[ .-]/gu, "")
