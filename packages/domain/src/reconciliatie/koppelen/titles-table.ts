/** Forms of address and titles that people write in front of a name, folded; each may be followed by a dot. */
export const titles: ReadonlyArray<string> = [
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
  "huishouden",
  "t a v",
  "tav",
  "ter attentie van",
  "echtpaar",
  "erven van wijlen",
  "erven van",
  "erven",
  "erfgenamen van",
  "nabestaanden van",
  "nabestaanden",
  "kinderen",
  "wijlen",
  "weduwe van",
  "weduwe",
  "weduwnaar van",
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
  "ds",
  "pastoor",
  "pater",
  "zuster",
  "jonkheer",
  "jonkvrouw"
]

/** Titles in front of folded words, for a name in which another word follows; also of two people: "Dhr. en mevr.". */
export const titlesInFront = new RegExp(`^(?:(?:(?:en|of|de) )*(?:${titles.join("|")}) )+`, "u")

/** What people write behind a name: a degree, or that there are others too. */
const behind = / (?:b ?sc|m ?sc|mba|ph ?d|ll ?[bm]|e a|c s|en anderen)$/u

/** The folded words without titles in front; empty when there are only titles. */
export const withoutTitles = (folded: string): string => `${folded} `.replace(titlesInFront, "").trim()

/** The folded words without what stands behind a name. */
export const withoutDegrees = (folded: string): string => folded.replace(behind, "")
