import { type NaamProfile, spelledVoornamen } from "./naam-profile.ts"
import { resembles } from "./resembles.ts"
import { isRoepnaamVan, officialNamenOf } from "./roepnamen.ts"
import { spelled, withPlainEnding } from "./spelling.ts"
import type { Level } from "./weights.ts"

/** Compares first names. */
export const compareVoornamen = (one: NaamProfile, other: NaamProfile): Level => {
  if (one.voornaam === "" || other.voornaam === "") return "ontbreekt"
  if (one.voornaam === other.voornaam) return "gelijk"
  return mayBeOneSeries(firstOf(one), firstOf(other)) || isTypo(one.voornaam, other.voornaam)
    ? "bijna-gelijk"
    : "anders"
}

/** How many first names are compared; nobody tells people apart by the fifth. */
const compared = 4

const firstOf = (naam: NaamProfile): ReadonlyArray<string> => spelledVoornamen(naam).slice(0, compared)

/**
 * Whether two series of first names may be of one person, of whom one series may leave out the last: Jan Pieter may be
 * called Jan, and Cornelis Johannes may be called Kees. He is not Jan Hendrik, who may be his father. Two names may be
 * written as one: Annemarie is Anne Marie, and Annelies may be Anna Elisabeth.
 */
const mayBeOneSeries = (one: ReadonlyArray<string>, other: ReadonlyArray<string>): boolean => {
  const [[first, second], [otherFirst, otherSecond]] = [one, other]
  if (first === undefined || otherFirst === undefined) return true
  if (areAlike(first, otherFirst) && mayBeOneSeries(one.slice(1), other.slice(1))) return true
  if (second !== undefined && isForTwo(otherFirst, first + second)) {
    return mayBeOneSeries(one.slice(2), other.slice(1))
  }
  return otherSecond !== undefined && isForTwo(first, otherFirst + otherSecond) &&
    mayBeOneSeries(one.slice(1), other.slice(2))
}

/** An initial among first names is any name that begins with it: Jan W. is Jan Willem. */
const areAlike = (one: string, other: string): boolean =>
  one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other)) ||
  isRoepnaamVan(one, other) || withPlainEnding(one) === withPlainEnding(other)

const isForTwo = (single: string, both: string): boolean => single === both || officialNamenOf(single).includes(both)

/**
 * Cornelis and Cornelia, Johannes and Johanna, Peter and Petra are couples or siblings. So first names that differ
 * in their first letter or last two letters are different names, however alike. Nynke and Nienke are one edit apart in one
 * spelling.
 */
const isTypo = (one: string, other: string): boolean =>
  one.slice(0, 1) === other.slice(0, 1) && one.slice(-2) === other.slice(-2) &&
  (resembles(one, other) || resembles(spelled(one), spelled(other)))
