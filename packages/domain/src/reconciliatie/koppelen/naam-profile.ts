import { fields, storedText } from "../../values/stored-value.ts"
import { fold, foldAchternaam, words } from "./fold.ts"
import { lettersOfOfficialNamen } from "./roepnamen-table.ts"

/** A person's name in the form in which it is compared; absent parts are empty. */
export interface NaamProfile {
  /** Without voorvoegsels, and with every ij as y. */
  readonly achternaam: string
  /** The parts of a double last name, of at least four letters each; empty for a single name. */
  readonly achternaamParts: ReadonlyArray<string>
  /** The first names as one word; empty when only initials were given. */
  readonly voornaam: string
  /** The first names as separate words. */
  readonly voornamen: ReadonlyArray<string>
  /** The initials as given, without dots. */
  readonly voorletters: string
  /** What the initials may begin with, by the voornaam or by an official name that it is short for. */
  readonly lettersVanVoornaam: ReadonlyArray<string>
  /** The key for blocking: last name and first letter; empty when either is missing. */
  readonly key: string
}

/** Makes the profile of a stored contactnaam, which may be invalid or absent. */
export const naamProfile = (contactnaam: unknown): NaamProfile => {
  const naam = fields(contactnaam)
  const written = storedText(naam["voornaam"])
  const voornaam = fold(written)
  const voorletters = fold(storedText(naam["voorletters"]))
  const onlyVoorletters = areVoorletters(written, voornaam)
  const achternaam = foldAchternaam(storedText(naam["achternaam"]))
  const firstLetter = (voornaam === "" ? voorletters : voornaam).slice(0, 1)
  const voornamen = onlyVoorletters || voornaam === "" ? [] : words(written).split(" ").map(withY)
  return {
    achternaam: withY(achternaam),
    achternaamParts: partsOf(storedText(naam["achternaam"])),
    voornaam: voornamen.join(""),
    voornamen,
    voorletters: voorletters === "" && onlyVoorletters ? voornaam : voorletters,
    lettersVanVoornaam: voornamen.length === 0
      ? []
      : [voornamen.map((part) => part.slice(0, 1)).join(""), ...lettersOfOfficialNamen(voornamen.join(""))],
    key: achternaam === "" || firstLetter === "" ? "" : `${achternaam} ${firstLetter}`
  }
}

/** Whether the voornaam holds initials: one letter, letters with dots, or a text without vowels. */
const areVoorletters = (written: string, voornaam: string): boolean =>
  voornaam.length === 1 || (voornaam !== "" && !/[aeiouy]/u.test(voornaam)) ||
  (written.includes(".") && /^\s*(?:[^\s.]{1,2}\.\s*)+$/u.test(written))

const partsOf = (achternaam: string): ReadonlyArray<string> => {
  const parts = achternaam.split(/[-/\u2010-\u2015]/u)
  return parts.length === 1 ? [] : parts.map((part) => withY(foldAchternaam(part))).filter((part) => part.length >= 4)
}

/** Meijer and Meyer are one name, and more than one edit apart. */
const withY = (folded: string): string => folded.replaceAll("ij", "y")
