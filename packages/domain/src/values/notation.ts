/** Whether the text has printable ASCII only, so that it is composed and hides nothing. */
export const isPlain = (text: string): boolean => /^[ -~]*$/u.test(text)

/**
 * Characters that nobody sees and that say nothing: soft hyphens, joiners, zero-width spaces, byte order marks, fillers,
 * selectors of a variant and marks of writing direction. Those that turn the order of Latin letters around are not among
 * them: they change what somebody sees.
 */
const unseen = /(?![\u202b\u202d\u202e\u2067])\p{Default_Ignorable_Code_Point}/gu

/** Hyphens that look like the one on a keyboard. */
const hyphens = /[\u2010\u2011]/gu

/**
 * The text as somebody sees it: composed (NFC), without unseen characters and blanks around it, and with one kind of
 * blank and of hyphen. Two texts that look the same have one such form. It is its own form.
 */
export const visibleText = (text: string): string =>
  isPlain(text)
    ? text.trim()
    : text.replace(unseen, "").replace(/\p{Zs}/gu, " ").replace(hyphens, "-").normalize("NFC").trim()

/**
 * The text without differences in writing: case, blanks, what nobody can see, and how an accented letter is composed.
 * Accents stay: a name without its accent is another name.
 */
export const withoutNotation = (text: string): string =>
  visibleText(text).toLowerCase().replace(/\s+/gu, " ").normalize("NFC")

/**
 * As {@link withoutNotation}, and also without spaces, dots and hyphens: for initials and for what follows a
 * huisnummer.
 */
export const withoutPunctuation = (text: string): string => withoutNotation(text).replace(/[ .-]/gu, "")
