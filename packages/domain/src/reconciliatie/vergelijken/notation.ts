/**
 * The text without differences in writing: case, spaces, and how an accented letter is composed. Accents stay: a
 * name without its accent is another name.
 */
export const withoutNotation = (text: string): string =>
  text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim()

/**
 * As {@link withoutNotation}, and also without spaces, dots and hyphens: for initials and for what follows a
 * huisnummer.
 */
export const withoutPunctuation = (text: string): string => withoutNotation(text).replace(/[ .-]/gu, "")
