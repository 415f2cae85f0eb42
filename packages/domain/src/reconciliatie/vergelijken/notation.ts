/**
 * A text without what is a matter of writing: case, spaces, and how an accented letter is put together. The accent itself stays: a
 * name without it is another name.
 */
export const withoutNotation = (tekst: string): string =>
  tekst.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim()

/** As {@link zonderSchrijfwijze}, also without spaces and dots: for initials and for what comes after a huisnummer. */
export const withoutPunctuation = (tekst: string): string => withoutNotation(tekst).replace(/[ .-]/gu, "")
