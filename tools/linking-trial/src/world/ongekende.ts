import {
  type Achternaam,
  type BetrokkeneJson,
  type Chance,
  telefoonnummer,
  telefoonnummerCount
} from "@betrokkene/dataset"
import { type Organisation, organisation } from "./organisation.ts"
import { distinct, emailAddress, telephone, workEmail, writtenAddress, writtenNumber } from "./partij.ts"
import { initialsOf, type Person } from "./person.ts"
import { rates } from "./rates.ts"
import { mistyped, sometimesMistyped, withoutAccents } from "./typing-errors.ts"

export type Contactgegevens = BetrokkeneJson["contactgegevens"]

const { given: rate } = rates

/** Contactgegevens that a person gives at a contact, as written down; `others` live with him. */
export const given = (chance: Chance, person: Person, others: ReadonlyArray<Person>): Contactgegevens => {
  if (chance.happens(rate.nothing)) return { digitaleAdressen: [] }
  const borrowed = others.length > 0 && chance.happens(rate.borrowed) ? chance.pick(others) : person
  const mobile = chance.happens(rate.numberOfDesk)
    ? telefoonnummer(telefoonnummerCount - 500)
    : chance.happens(0.5)
    ? borrowed.mobile
    : person.mobile
  const email = borrowed.email ?? person.email
  return {
    ...(chance.happens(rate.onlyAddresses) ? {} : { contactnaam: name(chance, person) }),
    ...(chance.happens(rate.bezoekadres)
      ? {
        bezoekadres: withoutPostcode(chance, writtenAddress(chance, rate.typingError, withoutDoor(chance, person)))
      }
      : {}),
    digitaleAdressen: distinct([
      ...(chance.happens(rate.placeholderTelephone) ? [telephone(chance, chance.pick(placeholderNumbers))] : []),
      ...(chance.happens(rate.placeholderEmail) ? [emailAddress(chance.pick(placeholderEmails))] : []),
      ...(mobile !== undefined && chance.happens(rate.mobile)
        ? [telephone(chance, writtenNumber(chance, rate.typingError, mobile))]
        : []),
      ...(email !== undefined && chance.happens(rate.email) ? [emailAddress(writtenEmail(chance, email))] : []),
      ...(person.landline !== undefined && chance.happens(rate.landline) ? [telephone(chance, person.landline)] : [])
    ])
  }
}

const [placeholderNumbers, placeholderEmails, placeholderNames] = [
  ["0600000000", "0612345678", "0101111111"],
  ["onbekend@example.nl", "geen@example.nl", "info@example.nl"],
  ["Onbekend", "Anoniem", "Bewoner", "nvt", "Buurman"]
]

/** Contactgegevens of a contactpersoon who calls for his organisation. */
export const givenAtWork = (chance: Chance, person: Person, of: Organisation): Contactgegevens => ({
  contactnaam: name(chance, person),
  ...(chance.happens(0.7) ? { organisatienaam: organisationName(chance, of) } : {}),
  digitaleAdressen: distinct([
    ...(chance.happens(0.8) ? [emailAddress(workEmail(person))] : []),
    ...(chance.happens(0.4) ? [telephone(chance, of.telephone)] : [])
  ])
})

/** Contactgegevens of an organisation without a person's name. */
export const givenByOrganisation = (seed: number, chance: Chance, index: number, place: number): Contactgegevens => {
  const of = organisation(seed, index, place)
  return {
    organisatienaam: organisationName(chance, of),
    ...(chance.happens(rate.bezoekadres) ? { bezoekadres: writtenAddress(chance, rate.typingError, of.address) } : {}),
    digitaleAdressen: [
      ...(chance.happens(0.7) ? [telephone(chance, of.telephone)] : []),
      ...(chance.happens(0.4) ? [emailAddress(of.email)] : [])
    ]
  }
}

const organisationName = (chance: Chance, { name: whole }: Organisation): string => {
  const short = whole.replace(/ (?:Holding )?(?:B\.V\.|V\.O\.F\.)$/u, "")
  return sometimesMistyped(chance, rate.typingError, chance.happens(0.7) ? short : `${short} BV`)
}

const withoutDoor = (chance: Chance, { address }: Person): Person["address"] => {
  if (!chance.happens(rate.withoutDoor)) return address
  const { huisletter: _letter, huisnummertoevoeging: _addition, ...door } = address
  return door
}

/** No typing error may make the text an invalid e-mail address, since that would not be stored as one. */
const writtenEmail = (chance: Chance, email: string): string => {
  const wrong = chance.happens(rate.typingError) ? mistyped(chance, email) : email
  return /^[^@]+@[^@.]+(?:\.[^@.]+)+$/u.test(wrong) && !/\.\.|\.@|^\./u.test(wrong) ? wrong : email
}

const withoutPostcode = (chance: Chance, adres: NonNullable<Contactgegevens["bezoekadres"]>) => {
  if (!chance.happens(rate.withoutPostcode)) return adres
  const { postcode: _, ...rest } = adres as typeof adres & { readonly postcode?: string }
  return rest as typeof adres
}

const name = (chance: Chance, person: Person): NonNullable<Contactgegevens["contactnaam"]> => {
  if (chance.happens(rate.placeholderName)) return { achternaam: chance.pick(placeholderNames) }
  const last = chance.happens(rate.otherLastName) ? person.otherLastName : person.lastName
  const first = chance.happens(rate.allNames)
    ? person.names.join(" ")
    : chance.happens(rate.callName)
    ? person.called
    : person.names[0] ?? ""
  const written = (text: string) =>
    cased(
      chance,
      sometimesMistyped(chance, rate.typingError, chance.happens(rate.withoutAccents) ? withoutAccents(text) : text)
    )
  const achternaam = { ...last, achternaam: written(last.achternaam) }
  if (chance.happens(rate.firstName)) {
    return chance.happens(rate.swapped)
      ? { voornaam: fullAchternaam(achternaam), achternaam: written(first) }
      : { voornaam: written(first), ...achternaam }
  }
  return chance.happens(rate.initials / (1 - rate.firstName))
    ? { voorletters: initials(chance, person), ...achternaam }
    : achternaam
}

const fullAchternaam = ({ achternaam, voorvoegselAchternaam }: Achternaam): string =>
  voorvoegselAchternaam === undefined ? achternaam : `${voorvoegselAchternaam} ${achternaam}`

/** All initials, the first one, or that of the call name. */
const initials = (chance: Chance, person: Person): string => {
  const [all, { called }] = [initialsOf(person), person]
  const letters = chance.happens(0.5) ? all : chance.happens(0.8) ? all.charAt(0) : called.charAt(0)
  return chance.happens(0.7) ? [...letters].map((letter) => `${letter}.`).join("") : letters
}

const cased = (chance: Chance, text: string): string =>
  !chance.happens(rate.otherCase) ? text : chance.happens(0.5) ? text.toUpperCase() : text.toLowerCase()
