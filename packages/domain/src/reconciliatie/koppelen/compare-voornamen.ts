import { type NaamProfile, spelledVoornamen } from "./naam-profile.ts"
import { resembles } from "./resembles.ts"
import { isRoepnaamVan, officialNamenOf } from "./roepnamen.ts"
import { spelled, withPlainEnding } from "./spelling.ts"
import type { Level } from "./weights.ts"

/** Compares first names. */
export const compareVoornamen = (one: NaamProfile, other: NaamProfile): Level => {
  if (one.voornaam === "" || other.voornaam === "") return "ontbreekt"
  if (one.voornaam === other.voornaam) return "gelijk"
  const series = compareSeries(firstOf(one), firstOf(other))
  return series ?? (isTypo(one.voornaam, other.voornaam) ? "bijna-gelijk" : "anders")
}

/** How many first names are compared; nobody tells people apart by the fifth. */
const compared = 4

const firstOf = (naam: NaamProfile): ReadonlyArray<string> => spelledVoornamen(naam).slice(0, compared)

type Alike = "roepnaam" | "een-van-meer-voornamen" | "bijna-gelijk"

/**
 * How two series of first names may be of one person, of whom one series may leave out the last: Jan Pieter may be
 * called Jan, and Cornelis Johannes may be called Kees. He is not Jan Hendrik, who may be his father. Two names may be
 * written as one: Annemarie is Anne Marie, and Annelies may be Anna Elisabeth. A call name tells more than that names are
 * left out. Undefined when they may not.
 */
const compareSeries = (
  one: ReadonlyArray<string>,
  other: ReadonlyArray<string>,
  so: Alike = "bijna-gelijk"
): Alike | undefined => {
  const [[first, second], [otherFirst, otherSecond]] = [one, other]
  if (first === undefined || otherFirst === undefined) {
    return so === "bijna-gelijk" && first !== otherFirst ? "een-van-meer-voornamen" : so
  }
  const alike = compareOne(first, otherFirst)
  const further = alike === undefined
    ? undefined
    : compareSeries(one.slice(1), other.slice(1), alike === "roepnaam" ? alike : so)
  if (further !== undefined) return further
  if (second !== undefined && isForTwo(otherFirst, first + second)) {
    return compareSeries(one.slice(2), other.slice(1), "roepnaam")
  }
  return otherSecond !== undefined && isForTwo(first, otherFirst + otherSecond)
    ? compareSeries(one.slice(1), other.slice(2), "roepnaam")
    : undefined
}

/** An initial among first names is any name that begins with it: Jan W. is Jan Willem. */
const compareOne = (one: string, other: string): "gelijk" | "roepnaam" | undefined => {
  if (one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other))) {
    return "gelijk"
  }
  if (isRoepnaamVan(one, other)) return "roepnaam"
  return withPlainEnding(one) === withPlainEnding(other) ? "gelijk" : undefined
}

const isForTwo = (single: string, both: string): boolean => single === both || officialNamenOf(single).includes(both)

/**
 * Cornelis and Cornelia, Johannes and Johanna, Peter and Petra are couples or siblings. So first names that differ
 * in their first letter or last two letters are different names, however alike. Nynke and Nienke are one edit apart in one
 * spelling.
 */
const isTypo = (one: string, other: string): boolean =>
  one.slice(0, 1) === other.slice(0, 1) && one.slice(-2) === other.slice(-2) &&
  (resembles(one, other) || resembles(spelled(one), spelled(other)))
