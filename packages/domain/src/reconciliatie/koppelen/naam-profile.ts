import { fold, foldAchternaam, words, wordsOfAchternaam } from "../../values/fold.ts"
import { isPlaceholder, meaningful } from "../../values/placeholder.ts"
import { fields, storedText } from "../../values/stored-value.ts"
import { type AchternaamForm, achternaamForm } from "./achternaam-form.ts"
import { readingsOfInitials } from "./initials.ts"
import { memoize, memoizeText } from "./memoize.ts"
import { isRoepnaam, lettersOfOfficialNamen } from "./roepnamen.ts"
import { spelled } from "./spelling.ts"
import { withoutTitles } from "./titles-table.ts"

/**
 * A person's name in the form in which it is compared; absent parts are empty. A placeholder such as "onbekend" is
 * absent, and so is a title.
 */
export interface NaamProfile {
  /** Without voorvoegsels, and with every ij as y. */
  readonly achternaam: string
  /** The parts of a double last name; empty for a single name. */
  readonly achternaamParts: ReadonlyArray<string>
  /** The parts of a last name of two words beside a voornaam, as Kok Vis; empty for others. */
  readonly achternaamWords: ReadonlyArray<string>
  /** The achternaam as one word with its voorvoegsels. */
  readonly wholeAchternaam: string
  /** Tells father, son and grandson with one name apart; empty when not said. */
  readonly generation: "" | "jr" | "sr" | "iii" | "iv"
  /** The first names as one word; empty when only initials were given. */
  readonly voornaam: string
  /** The first names as separate words. */
  readonly voornamen: ReadonlyArray<string>
  /** The initials as given, without dots. */
  readonly voorletters: string
  /** What the initials may mean; the first is `voorletters`. */
  readonly readingsOfVoorletters: ReadonlyArray<string>
  /** What the initials may begin with, by the voornaam or by an official name that it is short for. */
  readonly lettersVanVoornaam: ReadonlyArray<string>
  /** The key for blocking: last name and first letter; empty when either is missing. */
  readonly key: string
  /** The name with the first words of the achternaam as voornaam or initials; absent when there are none. */
  readonly otherwise?: NaamProfile
  /** The name with the voornaam and the achternaam in each other's place; absent when either is missing. */
  readonly swapped?: NaamProfile
  /** Whether the name can only be read otherwise, as "Bakker, Jan" can. */
  readonly onlyOtherwise: boolean
}

/** Makes the profile of a stored contactnaam, which may be invalid or absent. */
export const naamProfile = (contactnaam: unknown): NaamProfile => {
  const naam = fields(contactnaam)
  const [voornaam = "", voorletters = "", achternaam = "", voorvoegsel = ""] = [
    "voornaam",
    "voorletters",
    "achternaam",
    "voorvoegselAchternaam"
  ].map((part) => storedText(naam[part]))
  const key = keyOf(voornaam, voorletters, achternaam)
  const { form, whole } = readAchternaam(achternaam)
  const given = withInitials({
    voornaam: meaningfulOnce(voornaam),
    voorletters: /^x\.?$/iu.test(voorletters) ? voorletters : meaningfulOnce(voorletters)
  }, achternaam)
  const written = { ...form, whole: foldOnce(voorvoegsel) + whole }
  // Somebody who writes his voornaam in both fields has one.
  const isRepeated = form.inFront !== "" && fold(form.inFront) === foldOnce(voornaam)
  const own = withSwapped(
    made(given, isRepeated ? { ...written, achternaam: form.rest } : written, key),
    { voornaam, achternaam }
  )
  return form.inFront === "" || own.voornaam !== ""
    ? own
    : {
      ...own,
      otherwise: made({ ...given, voornaam: form.inFront }, { ...written, achternaam: form.rest }, key),
      onlyOtherwise: form.swapped
    }
}

const withSwapped = (
  own: NaamProfile,
  { achternaam, voornaam }: { readonly achternaam: string; readonly voornaam: string }
) => {
  if (own.voornaam === "" || own.achternaam === "") return own
  const { form, whole } = readAchternaam(voornaam)
  return {
    ...own,
    swapped: made({ voornaam: wordsOfAchternaam(achternaam), voorletters: "" }, { ...form, whole }, own.key)
  }
}

interface Given {
  readonly voornaam: string
  readonly voorletters: string
}

type Achternaam = AchternaamForm & { readonly whole: string }

const made = (
  { voorletters, voornaam }: Given,
  { achternaam, generation, inFront, parts, rest, whole }: Achternaam,
  key: string
): NaamProfile => {
  const { lettersVanVoornaam, onlyVoorletters, voornamen } = readVoornaam(voornaam)
  const initials = readVoorletters(foldOnce(voorletters) === "" && onlyVoorletters ? voornaam : voorletters)
  return {
    achternaam: withY(achternaam),
    achternaamParts: parts.map(withY),
    achternaamWords: voornamen.length === 0 ? [] : [withY(inFront), withY(rest)].filter((word) => word.length > 1),
    wholeAchternaam: withY(whole),
    generation,
    voornaam: voornamen.join(""),
    voornamen,
    voorletters: initials[0] ?? "",
    readingsOfVoorletters: initials,
    lettersVanVoornaam,
    key,
    onlyOtherwise: false
  }
}

/** The last name as it is compared, as one word with what stands in front, and as the database makes it for a key. */
const readAchternaam = memoizeText((written) => {
  const achternaam = meaningful(written)
  return { form: achternaamForm(achternaam), whole: fold(achternaam), inKey: foldAchternaam(written) }
})

const readVoornaam = memoizeText((voornaam) => {
  const named = withoutTitles(words(voornaam))
  const folded = named.replaceAll(" ", "")
  const onlyVoorletters = areVoorletters(plainTitles(voornaam), named)
  const voornamen = onlyVoorletters || folded === "" || isPlaceholder(folded) ? [] : named.split(" ").map(withY)
  return {
    onlyVoorletters,
    voornamen,
    lettersVanVoornaam: voornamen.length === 0
      ? []
      : [voornamen.map((part) => part.slice(0, 1)).join(""), ...lettersOfOfficialNamen(spelled(voornamen[0] ?? ""))]
  }
})

/** Two capitals are initials where the rest of the name is not written in capitals, unless somebody is called that: Jo. */
const withInitials = ({ voorletters, voornaam }: Given, achternaam: string): Given =>
  voorletters === "" && /^\p{Lu}{2}$/u.test(voornaam) && /\p{Ll}/u.test(achternaam) &&
    !isRoepnaam(spelled(foldOnce(voornaam)))
    ? { voornaam: "", voorletters: voornaam }
    : { voorletters, voornaam }

const readVoorletters = memoizeText((written) => readingsOfInitials(plainTitles(written)))

const foldOnce = memoizeText(fold)

const meaningfulOnce = memoizeText(meaningful)

/** The text, or its words where a title stands in front of them. */
const plainTitles = (text: string): string => {
  const all = words(text)
  const named = withoutTitles(all)
  return named === all || named === "" ? text : named
}

/** Made as the database makes it, so of the names as they are written. */
const keyOf = (voornaam: string, voorletters: string, achternaam: string): string => {
  const { inKey } = readAchternaam(achternaam)
  const firstLetter = (foldOnce(voornaam) === "" ? foldOnce(voorletters) : foldOnce(voornaam)).slice(0, 1)
  return inKey === "" || firstLetter === "" ? "" : `${inKey} ${firstLetter}`
}

/**
 * Whether the voornaam holds initials: single letters, letters with dots, or a text without vowels. A title alone, such
 * as Dhr., is none.
 */
const areVoorletters = (written: string, named: string): boolean =>
  named !== "" && (
    /^(?:[a-z] )*[a-z]$/u.test(named) || !/[aeiouy]/u.test(named) ||
    (written.includes(".") && /^\s*(?:[^\s.]{1,3}\.\s*)+$/u.test(written))
  )

/** Meijer and Meyer are one name, and more than one edit apart. */
const withY = (folded: string): string => folded.replaceAll("ij", "y")

/** The first names in one spelling, as separate words. */
export const spelledVoornamen: (naam: NaamProfile) => ReadonlyArray<string> = memoize(({ voornamen }: NaamProfile) =>
  voornamen.map(spelled)
)

/** The last name and its parts: somebody who is married may use any of them. */
export const partsOfAchternaam = (
  { achternaam, achternaamParts, achternaamWords }: NaamProfile
): ReadonlyArray<string> => [
  ...achternaamParts,
  ...achternaamWords,
  achternaam
]
