import { compareVoornamen } from "./compare-voornamen.ts"
import type { NaamProfile } from "./naam-profile.ts"
import { officialNamenOf } from "./roepnamen.ts"
import { spelled } from "./spelling.ts"

/**
 * Whether one person may have both first names, as far as the names tell: they are alike, call names of one official name,
 * or one is short for the other. A longer name for the other sex, as Johanna is of Johan, is none that is short.
 */
export const mayBeOneVoornaam = (one: string, other: string): boolean =>
  compareVoornamen(asProfile(one), asProfile(other)) !== "anders"
  || officialOf(one).some((official) => officialOf(other).includes(official))
  || isShortFor(spelled(one), spelled(other)) || isShortFor(spelled(other), spelled(one))

/** Also of the spelling: Coby is Cobie. */
const officialOf = (naam: string): ReadonlyArray<string> => [spelled(naam), ...officialNamenOf(spelled(naam))]

const isShortFor = (short: string, long: string): boolean =>
  (short.length >= 3 && long.startsWith(short) && !femaleEnding.test(long.slice(short.length)))
  || (short.length >= 4 && long.endsWith(short))

const femaleEnding = /^(?:e|n?a|i(?:n?a|n?e)|ette|elle|ti(?:n|n?e)|n?(?:e?k|ti|i)e)$/u

const asProfile = (voornaam: string): NaamProfile => ({
  achternaam: "",
  achternaamParts: [],
  achternaamWords: [],
  wholeAchternaam: "",
  generation: "",
  voornaam,
  voornamen: [voornaam],
  voorletters: "",
  readingsOfVoorletters: [],
  lettersVanVoornaam: [],
  key: "",
  onlyOtherwise: false
})
