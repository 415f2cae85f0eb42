import { jaroWinkler } from "./jaro-winkler.ts"
import type { NaamProfile } from "./naam-profile.ts"
import { isOneEditApart } from "./one-edit-apart.ts"
import { isRoepnaamVan } from "./roepnamen-table.ts"
import type { Level } from "./weights.ts"

/** The levels of the parts of two persons' names. */
export interface NaamComparison {
  readonly achternaam: Level
  readonly voornaam: Level
  readonly voorletters: Level
}

/** Compares the names of two persons. A swapped voornaam and achternaam are nearly equal. */
export const compareNamen = (one: NaamProfile, other: NaamProfile): NaamComparison => {
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
  if (one.achternaam === other.achternaam) return "gelijk"
  return shareAPart(one, other) || resembles(one.achternaam, other.achternaam) ? "bijna-gelijk" : "anders"
}

/** A married person may use either name or both. */
const shareAPart = (one: NaamProfile, other: NaamProfile): boolean =>
  one.achternaamParts.includes(other.achternaam) || other.achternaamParts.includes(one.achternaam)
  || one.achternaamParts.some((part) => other.achternaamParts.includes(part))

const compareVoornamen = (one: NaamProfile, other: NaamProfile): Level => {
  if (one.voornaam === "" || other.voornaam === "") return "ontbreekt"
  if (one.voornaam === other.voornaam) return "gelijk"
  return hasMoreVoornamen(one, other) || hasMoreVoornamen(other, one) ||
      isRoepnaamVan(one.voornaam, other.voornaam) || isTypo(one.voornaam, other.voornaam)
    ? "bijna-gelijk"
    : "anders"
}

/** Jan Pieter may be called Jan; he is not Jan Hendrik, who may be his father. */
const hasMoreVoornamen = (one: NaamProfile, other: NaamProfile): boolean =>
  one.voornamen.length > other.voornamen.length &&
  other.voornamen.every((naam, place) => naam === one.voornamen[place])

/**
 * Cornelis and Cornelia, Johannes and Johanna, Peter and Petra are couples or siblings. So first names that differ
 * in their first letter or last two letters are different names, however alike.
 */
const isTypo = (one: string, other: string): boolean =>
  one.slice(0, 1) === other.slice(0, 1) && one.slice(-2) === other.slice(-2) && resembles(one, other)

const compareVoorletters = (one: NaamProfile, other: NaamProfile): Level => {
  if (one.voorletters !== "" && other.voorletters !== "") {
    if (one.voorletters === other.voorletters) return one.voorletters.length > 1 ? "gelijk" : "bijna-gelijk"
    return startAlike([one.voorletters], [other.voorletters]) || isRoepnaamInitialOf(one, other) ||
        isRoepnaamInitialOf(other, one)
      ? "bijna-gelijk"
      : "anders"
  }
  const [letters, andere] = [lettersOf(one), lettersOf(other)]
  if (letters.length === 0 || andere.length === 0) return "ontbreekt"
  return startAlike(letters, andere) ? "bijna-gelijk" : "anders"
}

/** Somebody called Kees but registered as C. may give K. as initial. */
const isRoepnaamInitialOf = (one: NaamProfile, other: NaamProfile): boolean =>
  one.voorletters.length === 1 && other.voornaam.startsWith(one.voorletters)

const lettersOf = ({ lettersVanVoornaam, voorletters }: NaamProfile): ReadonlyArray<string> =>
  voorletters === "" ? lettersVanVoornaam : [voorletters]

const startAlike = (letters: ReadonlyArray<string>, andere: ReadonlyArray<string>): boolean =>
  letters.some((one) => andere.some((other) => one.startsWith(other) || other.startsWith(one)))
