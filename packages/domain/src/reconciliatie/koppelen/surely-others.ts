import { compareFields, type Levels } from "./compare.ts"
import type { ComparisonProfile } from "./comparison-profile.ts"
import { isNaamOfSomebody } from "./is-naam-of-somebody.ts"
import { mayBeOneAchternaam } from "./may-be-one-achternaam.ts"
import { mayBeOneVoornaam } from "./may-be-one-voornaam.ts"
import type { NaamProfile } from "./naam-profile.ts"
import { resembles } from "./resembles.ts"
import { isAlike } from "./weights.ts"
import { withSaint } from "./with-saint.ts"

/**
 * Whether two records are of different people or organisations beyond doubt, so that a link between them must be wrong.
 * This asks more than that their names are not enough alike to link: there must be evidence. Symmetrical.
 *
 * - Two first names that nobody has both of. That excludes call names of one official name, a name that is short for
 *   the other, one of several first names, and a first name that the initials of the other explain.
 * - Two last names that nothing in the first names or initials makes one person's: somebody who marries keeps those. A
 *   last name that is part of the other is none of these.
 * - Senior and junior.
 * - Two or more initials each, with none in common.
 * - Two names of organisations that share no telling word, unless they are of people with one name.
 *
 * What people write for a name that they do not know, such as "buurman", is no evidence.
 */
export const surelyOthers = (one: ComparisonProfile, other: ComparisonProfile): boolean => {
  const levels = compareFields(one, other)
  return haveOtherVoornamen(levels, one.naam, other.naam)
    || areFatherAndSon(one.naam, other.naam)
    || haveOtherAchternamen(levels, one.naam, other.naam)
    || haveOtherVoorletters(levels, one.naam, other.naam)
    || haveOtherOrganisaties(levels, one, other)
}

const haveOtherVoornamen = ({ voorletters, voornaam }: Levels, one: NaamProfile, other: NaamProfile): boolean => {
  if (voornaam !== "anders" || (voorletters === "gelijk" && one.voorletters.length > 1)) return false
  const [own, andere] = [readingWithVoornaam(one), readingWithVoornaam(other)]
  if (isExplained(own, andere) || isExplained(andere, own)) return false
  return [own, andere].every(({ voornaam }) => isNaamOfSomebody(voornaam))
    && own.voornamen.every((naam) => andere.voornamen.every((ander) => !mayBeOneVoornaam(naam, ander)))
}

const readingWithVoornaam = (naam: NaamProfile): NaamProfile =>
  naam.voornaam === "" && naam.otherwise !== undefined ? naam.otherwise : naam

/** Whether somebody has, after the first, an initial for the first name of the other: Jan Piet is J.P., called Piet. */
const isExplained = ({ voorletters }: NaamProfile, { voornaam }: NaamProfile): boolean =>
  voorletters.length > 1 && voorletters.slice(1).includes(voornaam.slice(0, 1))

const areFatherAndSon = (one: NaamProfile, other: NaamProfile): boolean =>
  one.generation !== "" && other.generation !== "" && one.generation !== other.generation

const haveOtherAchternamen = (
  { achternaam, voorletters, voornaam }: Levels,
  one: NaamProfile,
  other: NaamProfile
): boolean =>
  achternaam === "anders" && ![voornaam, voorletters].some(isAlike)
  && isNaamOfSomebody(one.achternaam) && isNaamOfSomebody(other.achternaam)
  && (!mayBeOneAchternaam(one, other) || hasOtherInFront(one, other) ||
    hasOtherInFront(other, one))

/** Whether another first name stands in front of the same last name, in its field. */
const hasOtherInFront = ({ otherwise }: NaamProfile, { achternaam, voornaam }: NaamProfile): boolean =>
  otherwise?.achternaam === achternaam && otherwise.voornaam !== "" && voornaam !== "" &&
  !mayBeOneVoornaam(otherwise.voornaam, voornaam)

const haveOtherVoorletters = ({ voorletters, voornaam }: Levels, one: NaamProfile, other: NaamProfile): boolean =>
  voorletters === "anders" && voornaam === "ontbreekt" && one.voorletters.length > 1 && other.voorletters.length > 1
  && ![...one.voorletters].some((letter) => other.voorletters.includes(letter))

const haveOtherOrganisaties = (levels: Levels, one: ComparisonProfile, other: ComparisonProfile): boolean => {
  if (levels.organisatienaam !== "anders" || haveOneNaam(levels)) return false
  const [own, andere] = [one.organisationWords, other.organisationWords]
  return own.length > 0 && andere.length > 0 && !isShort(own, andere) && !isShort(andere, own)
    && one.organisatienaam !== other.organisationInitials && other.organisatienaam !== one.organisationInitials
    && withSaint(one.organisatienaam) !== withSaint(other.organisatienaam)
    && !own.some((word) =>
      andere.some((ander) =>
        word === ander || word.startsWith(ander) || ander.startsWith(word) || resembles(word, ander)
      )
    )
}

const haveOneNaam = ({ achternaam, voorletters, voornaam }: Levels): boolean =>
  achternaam !== "anders" && voornaam !== "anders"
  && [voornaam, voorletters].some(isAlike)

/** Whether one name may be letters of the other: UWV for Uitvoeringsinstituut Werknemersverzekeringen. */
const isShort = ([short = "", ...meer]: ReadonlyArray<string>, long: ReadonlyArray<string>): boolean =>
  meer.length === 0 && short.length <= 4 && short.slice(0, 1) === long[0]?.slice(0, 1) &&
  isSubsequence(short, long.join(""))

const isSubsequence = (letters: string, text: string): boolean => {
  let place = -1
  return [...letters].every((letter) => (place = text.indexOf(letter, place + 1)) >= 0)
}
