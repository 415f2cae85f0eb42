/** Forms of address and titles that people write in front of a name, folded; each may be followed by a dot. */
export const titles: ReadonlyArray<string> = [
  "de heer en mevrouw",
  "de heer",
  "heer",
  "dhr",
  "hr",
  "mevrouw",
  "mevr",
  "mw",
  "mej",
  "mejuffrouw",
  "meneer",
  "familie",
  "fam",
  "gezin",
  "erven",
  "weduwe",
  "weduwnaar",
  "wed",
  "drs",
  "dr",
  "ir",
  "ing",
  "mr",
  "mrs",
  "ms",
  "prof",
  "professor",
  "jhr",
  "jkvr",
  "ds"
]

/** Titles in front of folded words, for a name in which another word follows. */
export const titlesInFront = new RegExp(`^(?:(?:${titles.join("|")}) )+`, "u")

/** The folded words without titles in front; empty when there are only titles. */
export const withoutTitles = (folded: string): string => `${folded} `.replace(titlesInFront, "").trim()
