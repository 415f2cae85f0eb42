import { jaroWinkler } from "./jaro-winkler.ts"
import { type NaamProfile, spelledVoornamen } from "./naam-profile.ts"
import { isOneEditApart } from "./one-edit-apart.ts"
import { isRoepnaamVan } from "./roepnamen-table.ts"
import type { Level } from "./weights.ts"

/** The levels of the parts of two persons' names. */
export interface NaamComparison {
  readonly achternaam: Level
  readonly voornaam: Level
  readonly voorletters: Level
}

/**
 * Compares the names of two persons. A swapped voornaam and achternaam are nearly equal, and so is an achternaam with the
 * voornaam in front of it.
 */
export const compareNamen = (one: NaamProfile, other: NaamProfile): NaamComparison => {
  const plain = compareOnce(one, other)
  if (one.otherwise === undefined && other.otherwise === undefined) return plain
  const readings = [
    ...(one.otherwise === undefined ? [] : [compareOnce(one.otherwise, other)]),
    ...(other.otherwise === undefined ? [] : [compareOnce(one, other.otherwise)]),
    ...(one.otherwise === undefined || other.otherwise === undefined
      ? []
      : [compareOnce(one.otherwise, other.otherwise)])
  ].map(withoutCertainty)
  return readings.reduce((best, reading) => agreesMore(reading, best) ? reading : best, plain)
}

/** Another reading of a name never agrees fully. */
const withoutCertainty = ({ achternaam, ...rest }: NaamComparison): NaamComparison => ({
  achternaam: achternaam === "gelijk" ? "bijna-gelijk" : achternaam,
  ...rest
})

const agreesMore = (one: NaamComparison, other: NaamComparison): boolean => rankOf(one) > rankOf(other)

const ranks: { readonly [level in Level]: number } = { gelijk: 3, "bijna-gelijk": 2, ontbreekt: 1, anders: -10 }

const rankOf = ({ achternaam, voorletters, voornaam }: NaamComparison): number =>
  100 * (ranks[achternaam] + ranks[voornaam] + ranks[voorletters]) + 10 * ranks[achternaam] + ranks[voornaam]

const compareOnce = (one: NaamProfile, other: NaamProfile): NaamComparison => {
  if (areSwapped(one, other)) {
    return { achternaam: "bijna-gelijk", voornaam: "bijna-gelijk", voorletters: "ontbreekt" }
  }
  const voornaam = compareVoornamen(one, other)
  const voorletters = compareVoorletters(one, other)
  return {
    achternaam: compareAchternamen(one, other),
    voornaam,
    // If both have a voornaam, equal initials add nothing; different ones do.
    voorletters: voornaam === "ontbreekt" || voorletters === "anders" ? voorletters : "ontbreekt"
  }
}

/**
 * Whether two texts differ by no more than a typing error: one edit apart, or Jaro-Winkler at least 0.92. Texts
 * under four letters never do: there one letter is too much.
 */
export const resembles = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 4 && (isOneEditApart(one, other) || jaroWinkler(one, other) >= 0.92)

const areSwapped = (one: NaamProfile, other: NaamProfile): boolean =>
  one.voornaam !== "" && one.achternaam !== "" && one.achternaam !== one.voornaam &&
  one.voornaam === other.achternaam && one.achternaam === other.voornaam

const compareAchternamen = (one: NaamProfile, other: NaamProfile): Level => {
  if (one.achternaam === "" || other.achternaam === "") return "ontbreekt"
  // Father and son may share all else.
  if (one.generation !== "" && other.generation !== "" && one.generation !== other.generation) return "anders"
  if (one.achternaam === other.achternaam) return one.generation === other.generation ? "gelijk" : "bijna-gelijk"
  return shareAPart(one, other) || one.wholeAchternaam === other.wholeAchternaam ||
      resembles(one.achternaam, other.achternaam)
    ? "bijna-gelijk"
    : "anders"
}

/**
 * A married person may use either name or both. Short names are too common to tell that without the voornaam.
 */
const shareAPart = (one: NaamProfile, other: NaamProfile): boolean =>
  [...one.achternaamParts, one.achternaam].some((part) =>
    [...other.achternaamParts, other.achternaam].includes(part) &&
    (part.length >= 4 || ["gelijk", "bijna-gelijk"].includes(compareVoornamen(one, other)))
  )

const compareVoornamen = (one: NaamProfile, other: NaamProfile): Level => {
  if (one.voornaam === "" || other.voornaam === "") return "ontbreekt"
  if (one.voornaam === other.voornaam) return "gelijk"
  return hasMoreVoornamen(one, other) || hasMoreVoornamen(other, one) ||
      isRoepnaamVan(one.voornaam, other.voornaam) || isTypo(one.voornaam, other.voornaam) || areSpelledAlike(one, other)
    ? "bijna-gelijk"
    : "anders"
}

/** Jan Pieter may be called Jan; he is not Jan Hendrik, who may be his father. */
const hasMoreVoornamen = (one: NaamProfile, other: NaamProfile): boolean =>
  one.voornamen.length > other.voornamen.length &&
  spelledVoornamen(other).every((naam, place) => naam === spelledVoornamen(one)[place])

/** Erik and Eric, Sophie and Sofie. */
const areSpelledAlike = (one: NaamProfile, other: NaamProfile): boolean =>
  spelledVoornamen(one).join("") === spelledVoornamen(other).join("")

/**
 * Cornelis and Cornelia, Johannes and Johanna, Peter and Petra are couples or siblings. So first names that differ
 * in their first letter or last two letters are different names, however alike.
 */
const isTypo = (one: string, other: string): boolean =>
  one.slice(0, 1) === other.slice(0, 1) && one.slice(-2) === other.slice(-2) && resembles(one, other)

const compareVoorletters = (one: NaamProfile, other: NaamProfile): Level => {
  if (one.voorletters !== "" && other.voorletters !== "") {
    if (one.voorletters === other.voorletters) return one.voorletters.length > 1 ? "gelijk" : "bijna-gelijk"
    return startAlike(one.readingsOfVoorletters, other.readingsOfVoorletters) || isRoepnaamInitialOf(one, other) ||
        isRoepnaamInitialOf(other, one)
      ? "bijna-gelijk"
      : "anders"
  }
  const [letters, andere] = [lettersOf(one), lettersOf(other)]
  if (letters.length === 0 || andere.length === 0) return "ontbreekt"
  return startAlike(letters, andere) || haveSpelledVoornaam(one, other) ? "bijna-gelijk" : "anders"
}

/** Whether the initials differ only because of how the voornaam is spelled: Philip is P., Filip is F. */
const haveSpelledVoornaam = (one: NaamProfile, other: NaamProfile): boolean =>
  one.voornaam !== "" && spelledVoornamen(one)[0] === spelledVoornamen(other)[0]
  && [one, other].every(({ readingsOfVoorletters, voornaam }) =>
    readingsOfVoorletters.length === 0 ||
    readingsOfVoorletters.some((reading) => reading.startsWith(voornaam.slice(0, 1)))
  )

/** Somebody called Kees but registered as C. may give K. as initial. */
const isRoepnaamInitialOf = (one: NaamProfile, other: NaamProfile): boolean =>
  one.voorletters.length === 1 && other.voornaam.startsWith(one.voorletters)

const lettersOf = ({ lettersVanVoornaam, readingsOfVoorletters, voorletters }: NaamProfile): ReadonlyArray<string> =>
  voorletters === "" ? lettersVanVoornaam : readingsOfVoorletters

const startAlike = (letters: ReadonlyArray<string>, andere: ReadonlyArray<string>): boolean =>
  letters.some((one) => andere.some((other) => one.startsWith(other) || other.startsWith(one)))
