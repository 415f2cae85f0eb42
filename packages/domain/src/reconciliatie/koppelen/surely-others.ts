import { compareNamen, resembles } from "./compare-namen.ts"
import { compareFields, type Levels } from "./compare.ts"
import type { NaamProfile } from "./naam-profile.ts"
import type { Profile } from "./profile.ts"
import { officialNamen } from "./roepnamen-table.ts"

/**
 * Whether two records are of different people or organisations beyond doubt, so that a link between them must be wrong.
 * This asks more than that their names are not enough alike to link: there must be evidence. Symmetrical.
 *
 * - Two first names that nobody has both of. That excludes call names of one official name, one of several first names,
 *   and a first name that the initials of the other explain.
 * - Two last names that nothing in the first names or initials makes one person's: somebody who marries keeps those.
 * - Senior and junior.
 * - Two or more initials each, with none in common.
 * - Two names of organisations that share no telling word, unless they are of people with one name.
 */
export const surelyOthers = (one: Profile, other: Profile): boolean => {
  const levels = compareFields(one, other)
  return haveOtherVoornamen(levels, one.naam, other.naam)
    || areFatherAndSon(one.naam, other.naam)
    || haveOtherAchternamen(levels)
    || haveOtherVoorletters(levels, one.naam, other.naam)
    || haveOtherOrganisaties(levels, one, other)
}

const haveOtherVoornamen = ({ voorletters, voornaam }: Levels, one: NaamProfile, other: NaamProfile): boolean => {
  if (voornaam !== "anders" || (voorletters === "gelijk" && one.voorletters.length > 1)) return false
  const [own, andere] = [readingWithVoornaam(one), readingWithVoornaam(other)]
  if (isExplained(own, andere) || isExplained(andere, own)) return false
  return own.voornamen.every((naam) => andere.voornamen.every((ander) => !maybeOne(naam, ander)))
}

const readingWithVoornaam = (naam: NaamProfile): NaamProfile =>
  naam.voornaam === "" && naam.otherwise !== undefined ? naam.otherwise : naam

/** Whether somebody has, after the first, an initial for the first name of the other: Jan Piet is J.P., called Piet. */
const isExplained = ({ voorletters }: NaamProfile, { voornaam }: NaamProfile): boolean =>
  voorletters.length > 1 && voorletters.slice(1).includes(voornaam.slice(0, 1))

const maybeOne = (naam: string, ander: string): boolean => {
  const { voornaam } = compareNamen(asProfile(naam), asProfile(ander))
  return voornaam !== "anders" || officialOf(naam).some((official) => officialOf(ander).includes(official))
}

const officialOf = (naam: string): ReadonlyArray<string> => [naam, ...officialNamen.get(naam) ?? []]

const asProfile = (voornaam: string): NaamProfile => ({
  achternaam: "",
  achternaamParts: [],
  wholeAchternaam: "",
  generation: "",
  voornaam,
  voornamen: [voornaam],
  voorletters: "",
  readingsOfVoorletters: [],
  lettersVanVoornaam: [],
  key: ""
})

const areFatherAndSon = (one: NaamProfile, other: NaamProfile): boolean =>
  one.generation !== "" && other.generation !== "" && one.generation !== other.generation

const haveOtherAchternamen = ({ achternaam, voorletters, voornaam }: Levels): boolean =>
  achternaam === "anders" && ![voornaam, voorletters].some((level) => level === "gelijk" || level === "bijna-gelijk")

const haveOtherVoorletters = ({ voorletters, voornaam }: Levels, one: NaamProfile, other: NaamProfile): boolean =>
  voorletters === "anders" && voornaam === "ontbreekt" && one.voorletters.length > 1 && other.voorletters.length > 1
  && ![...one.voorletters].some((letter) => other.voorletters.includes(letter))

const haveOtherOrganisaties = (levels: Levels, one: Profile, other: Profile): boolean => {
  if (levels.organisatienaam !== "anders" || haveOneNaam(levels)) return false
  const [own, andere] = [one.organisationWords, other.organisationWords]
  return own.length > 0 && andere.length > 0 && !isShort(own, andere) && !isShort(andere, own)
    && !own.some((word) =>
      andere.some((ander) =>
        word === ander || word.startsWith(ander) || ander.startsWith(word) || resembles(word, ander)
      )
    )
}

const haveOneNaam = ({ achternaam, voorletters, voornaam }: Levels): boolean =>
  achternaam !== "anders" && voornaam !== "anders"
  && [voornaam, voorletters].some((level) => level === "gelijk" || level === "bijna-gelijk")

/** Whether one name is the initials of the other. */
const isShort = ([short = "", ...meer]: ReadonlyArray<string>, long: ReadonlyArray<string>): boolean =>
  meer.length === 0 && long.length > 1 && short === long.map((word) => word.slice(0, 1)).join("")
