import {
  type Achternaam,
  type Chance,
  chanceOf,
  type HomeAdres,
  telefoonnummer,
  telefoonnummerCount,
  voornamen
} from "@betrokkene/dataset"
import type { Birth } from "./birth.ts"
import { landline } from "./landline.ts"
import { callNames } from "./names-table.ts"
import { rates } from "./rates.ts"

/** The truth about a person, from which registers and contacts derive their data. */
export interface Person {
  readonly index: number
  /** The first names as official records have them. */
  readonly names: ReadonlyArray<string>
  readonly called: string
  readonly lastName: Achternaam
  /** The name before a marriage, or the partner's name. */
  readonly otherLastName: Achternaam
  readonly address: HomeAdres
  readonly email: string | undefined
  readonly mobile: string | undefined
  readonly landline: string | undefined
  /** Earlier data, if changed; a registration may still hold it. */
  readonly before: { readonly email: string; readonly mobile: string }
  /** Index of the organisation of which he is contactpersoon. */
  readonly contactpersoonOf: number | undefined
  readonly birth: Birth
}

/** Maximum number of members of a household; the position after the last is for the household's own telephone. */
export const placesInHousehold = 6

/** Data that a household gives to its members. */
export interface Home {
  readonly index: number
  readonly place: number
  readonly names: ReadonlyArray<string>
  readonly lastName: Achternaam
  readonly otherLastName: Achternaam
  readonly address: HomeAdres
  readonly landline: string | undefined
  readonly sharedEmail: string | undefined
  readonly organisations: number
  readonly birth: Birth
}

export const personOf = (seed: number, home: Home): Person => {
  const index = home.index * placesInHousehold + home.place
  const chance = chanceOf(seed, "trial-person", index)
  const { person } = rates
  const called = calledOf(chance, home.names)
  const own = chance.happens(person.email) ? emailOf(chance, called, home.lastName, String(index)) : undefined
  const mobile = chance.happens(person.mobile) ? telefoonnummer(2 * index) : undefined
  const office = officeOf(seed, chance)
  const usesShared = home.sharedEmail !== undefined && chance.happens(rates.household.usesSharedEmail)
  return {
    index,
    names: home.names,
    called,
    lastName: home.lastName,
    otherLastName: home.otherLastName,
    address: home.address,
    email: office?.email ?? (usesShared ? home.sharedEmail : own),
    mobile: office?.telephone ?? mobile,
    landline: home.landline,
    before: { email: emailOf(chance, called, home.lastName, `${index}.oud`), mobile: telefoonnummer(2 * index + 1) },
    contactpersoonOf: chance.happens(person.contactpersoon)
      ? chance.integer(0, Math.max(0, home.organisations - 1))
      : undefined,
    birth: home.birth
  }
}

const calledOf = (chance: Chance, [first = "", second]: ReadonlyArray<string>): string => {
  const name = second !== undefined && chance.happens(rates.person.calledBySecondName) ? second : first
  return chance.happens(rates.person.callName) ? chance.pick(callNames[name] ?? [name]) : name
}

/** The first letters of all first names. */
export const initialsOf = ({ names }: Pick<Person, "names">): string => names.map((name) => name.charAt(0)).join("")

const domains = ["example.nl", "example.nl", "example.org", "example.com"]

const emailOf = (
  chance: Chance,
  name: string,
  { achternaam, voorvoegselAchternaam = "" }: Achternaam,
  number: string
): string => {
  const [first, last] = [ascii(name), ascii(voorvoegselAchternaam + achternaam)]
  const local = chance.pick([
    `${first}.${last}${number}`,
    `${first.charAt(0)}.${last}${number}`,
    `${last}${number}`,
    `${first}${number}`,
    `${chance.pick(voornamen).toLowerCase()}fan${number}`
  ])
  return `${local}@${chance.pick(domains)}`
}

/** Letters allowed in an e-mail address. */
export const ascii = (text: string): string => text.normalize("NFD").toLowerCase().replace(/[^a-z]/gu, "")

/** Above the numbers of all households and homes. */
const officeNumbers = 6_000_000

/** An office that is called and written to for its clients: some have sixty or more of them, some eight. */
const officeOf = (seed: number, chance: Chance): { readonly telephone: string; readonly email: string } | undefined => {
  const many = chance.happens(rates.person.officeOfMany)
  if (!many && !chance.happens(rates.person.officeOfSome)) return undefined
  const number = many ? chance.integer(0, 9) : 100 + chance.integer(0, 199)
  const written = chanceOf(seed, "office", number)
  return {
    telephone: number % 3 === 0 ? telefoonnummer(telefoonnummerCount - 1 - number) : landline(officeNumbers + number),
    email: `info@kantoor${number}.${written.pick(domains)}`
  }
}
