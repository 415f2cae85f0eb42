import { compareVoornamen } from "./compare-voornamen.ts"
import { type NaamProfile, partsOfAchternaam, spelledVoornamen } from "./naam-profile.ts"
import { resembles } from "./resembles.ts"
import { spelled } from "./spelling.ts"
import { isAlike, type Level } from "./weights.ts"
import { withSaint } from "./with-saint.ts"
import { withoutGluedVoorvoegsel } from "./without-glued-voorvoegsel.ts"

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
  const comparison = compareReadings(one, other)
  return isContradiction(comparison) && (areSwapped(one, other) || areSwapped(other, one))
    ? { achternaam: "bijna-gelijk", voornaam: "bijna-gelijk", voorletters: "ontbreekt" }
    : comparison
}

/** Somebody may be called by a later one of the first names that his initials are of: Iris is J.I. */
const isCalledSo = (voornaam: Level, one: NaamProfile, other: NaamProfile): boolean =>
  voornaam === "gelijk" && (one.voorletters === "" || other.voorletters === "")

const isContradiction = ({ achternaam, voorletters, voornaam }: NaamComparison): boolean =>
  [achternaam, voornaam, voorletters].includes("anders")

/** Whether the voornaam and achternaam of one have changed places; the voornaam may be another one of the same person. */
const areSwapped = ({ swapped }: NaamProfile, other: NaamProfile): boolean =>
  swapped !== undefined && other.achternaam !== "" && swapped.achternaam === other.achternaam &&
  isAlike(compareVoornamen(swapped, other))

const compareReadings = (one: NaamProfile, other: NaamProfile): NaamComparison => {
  if (one.otherwise === undefined && other.otherwise === undefined) return compareOnce(one, other)
  return readingsOf(one).flatMap((own) =>
    readingsOf(other).map((andere) => {
      const reading = compareOnce(own, andere)
      return own === one && andere === other ? reading : withoutCertainty(reading)
    })
  ).reduce((best, reading) => agreesMore(reading, best) ? reading : best)
}

const readingsOf = (naam: NaamProfile): ReadonlyArray<NaamProfile> => {
  if (naam.otherwise === undefined) return [naam]
  return naam.onlyOtherwise ? [naam.otherwise] : [naam, naam.otherwise]
}

/** Another reading of a name never agrees fully. */
const withoutCertainty = ({ achternaam, ...rest }: NaamComparison): NaamComparison => ({
  achternaam: achternaam === "gelijk" ? "bijna-gelijk" : achternaam,
  ...rest
})

const agreesMore = (one: NaamComparison, other: NaamComparison): boolean => rankOf(one) > rankOf(other)

const ranks: { readonly [level in Level]: number } = {
  gelijk: 3,
  roepnaam: 2,
  "een-van-meer-voornamen": 2,
  "bijna-gelijk": 2,
  gedeeld: 2,
  "andere-achternaam": 1,
  ontbreekt: 1,
  anders: -10
}

const rankOf = ({ achternaam, voorletters, voornaam }: NaamComparison): number =>
  100 * (ranks[achternaam] + ranks[voornaam] + ranks[voorletters]) + 10 * ranks[achternaam] + ranks[voornaam]

const compareOnce = (one: NaamProfile, other: NaamProfile): NaamComparison => {
  const voornaam = compareVoornamen(one, other)
  const voorletters = compareVoorletters(one, other)
  return {
    achternaam: compareAchternamen(one, other),
    voornaam,
    // If both have a voornaam, equal initials add nothing; different ones do, if both gave any.
    voorletters: voornaam === "ontbreekt" || (voorletters === "anders" && !isCalledSo(voornaam, one, other))
      ? voorletters
      : "ontbreekt"
  }
}

const compareAchternamen = (one: NaamProfile, other: NaamProfile): Level => {
  if (one.achternaam === "" || other.achternaam === "") return "ontbreekt"
  // Father and son may share all else.
  if (one.generation !== "" && other.generation !== "" && one.generation !== other.generation) return "anders"
  if (one.achternaam === other.achternaam) return one.generation === other.generation ? "gelijk" : "bijna-gelijk"
  return shareAPart(one, other) || one.wholeAchternaam === other.wholeAchternaam ||
      withoutGluedVoorvoegsel(one.achternaam) === other.achternaam ||
      one.achternaam === withoutGluedVoorvoegsel(other.achternaam) ||
      withSaint(one.achternaam) === withSaint(other.achternaam) ||
      spelled(one.achternaam) === spelled(other.achternaam) || resembles(one.achternaam, other.achternaam)
    ? "bijna-gelijk"
    : "anders"
}

/**
 * A married person may use either name or both. Short names are too common to tell that without voornaam or initials.
 */
const shareAPart = (one: NaamProfile, other: NaamProfile): boolean =>
  partsOfAchternaam(one).some((part) =>
    partsOfAchternaam(other).includes(part) &&
    (part.length >= 4 || [compareVoornamen(one, other), compareVoorletters(one, other)].some(isAlike))
  )

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

/** Somebody called Kees but registered as C. may give K. as initial, also where he is registered as Cornelis. */
const isRoepnaamInitialOf = (one: NaamProfile, other: NaamProfile): boolean =>
  one.voorletters.length === 1 && (
    other.voornaam.startsWith(one.voorletters)
    || (one.voornaam.startsWith(one.voorletters) && isAlike(compareVoornamen(one, other)))
  )

const lettersOf = ({ lettersVanVoornaam, readingsOfVoorletters, voorletters }: NaamProfile): ReadonlyArray<string> =>
  voorletters === "" ? lettersVanVoornaam : readingsOfVoorletters

const startAlike = (letters: ReadonlyArray<string>, andere: ReadonlyArray<string>): boolean =>
  letters.some((one) => andere.some((other) => one.startsWith(other) || other.startsWith(one)))
