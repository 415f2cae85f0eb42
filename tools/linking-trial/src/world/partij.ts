import {
  asBezoekadres,
  type Chance,
  chanceOf,
  chooseHomeAdres,
  type HomeAdres,
  type PartijJson,
  recordId,
  written
} from "@betrokkene/dataset"
import type { Partij } from "@betrokkene/domain"
import { type Birth, knownBirth } from "./birth.ts"
import { writtenLandline } from "./landline.ts"
import { type Organisation, organisation, places } from "./organisation.ts"
import { ownerOf } from "./owner.ts"
import { initialsOf, type Person } from "./person.ts"
import { rates } from "./rates.ts"
import { sometimesMistyped } from "./typing-errors.ts"

/** A partij of the register and its owner: two partijen with one owner are one person, registered twice. */
export interface KnownPartij {
  readonly owner: string
  readonly partij: Partij
  /** The date of birth as it was registered, if it was. The register itself has none. */
  readonly birth?: Birth
}

type Gegevens = PartijJson["gegevens"]
type DigitaalAdres = NonNullable<Gegevens["digitaleAdressen"]>[number]

const { partij: rate } = rates

/** The partij of a person that was made at the first or second time; `others` live with him. */
export const partijOfPerson = (
  seed: number,
  person: Person,
  time: number,
  others: ReadonlyArray<Person>
): KnownPartij => {
  const chance = chanceOf(seed, `trial-partij-${time}`, person.index)
  const borrowing = chanceOf(seed, `trial-partij-borrowed-${time}`, person.index)
  const ofOther = <Field extends "email" | "mobile">(field: Field): Person[Field] =>
    others.length > 0 && borrowing.happens(rate.borrowed) ? borrowing.pick(others)[field] : person[field]
  const written = (text: string) => sometimesMistyped(chance, rate.typingError, text)
  const name = chance.happens(rate.allNames)
    ? person.names.join(" ")
    : chance.happens(rate.calledByCallName)
    ? person.called
    : person.names[0] ?? ""
  const address = chance.happens(rate.moved) ? chooseHomeAdres(chance) : person.address
  const email = chance.happens(rate.otherEmail) ? person.before.email : ofOther("email")
  const mobile = chance.happens(rate.otherMobile) ? person.before.mobile : ofOther("mobile")
  const gegevens: Gegevens = {
    soortPartij: "persoon",
    contactnaam: {
      ...(chance.happens(rate.voorletters)
        ? { voorletters: [...initialsOf(person)].map((letter) => `${letter}.`).join("") }
        : {}),
      ...(chance.happens(rate.voornaam) ? { voornaam: written(name) } : {}),
      ...person.lastName,
      achternaam: written(person.lastName.achternaam)
    },
    ...(chance.happens(rate.bezoekadres) ? { bezoekadres: writtenAddress(chance, rate.typingError, address) } : {}),
    digitaleAdressen: distinct([
      ...(mobile !== undefined && chance.happens(rate.mobile)
        ? [telephone(chance, writtenNumber(chance, rate.typingError, mobile))]
        : []),
      ...(email !== undefined && chance.happens(rate.email) ? [emailAddress(email)] : []),
      ...(person.landline !== undefined && chance.happens(rate.landline) ? [telephone(chance, person.landline)] : [])
    ])
  }
  const birth = knownBirth(
    chanceOf(seed, `trial-birth-of-partij-${time}`, person.index),
    person.birth,
    rates.birth.ofPartij
  )
  return {
    ...known(chance, gegevens, ownerOf.person(person.index), placeOf(person.index, time)),
    ...(birth === undefined ? {} : { birth })
  }
}

export const partijOfContactpersoon = (seed: number, person: Person, of: Organisation): KnownPartij => {
  const chance = chanceOf(seed, "trial-contactpersoon", person.index)
  const gegevens: Gegevens = {
    soortPartij: "contactpersoon",
    contactnaam: { voornaam: person.called, ...person.lastName },
    organisatienaam: of.name,
    digitaleAdressen: distinct([
      emailAddress(workEmail(person)),
      ...(chance.happens(0.5) ? [telephone(chance, of.telephone)] : []),
      ...(person.mobile !== undefined && chance.happens(0.3) ? [telephone(chance, person.mobile)] : [])
    ])
  }
  return known(chance, gegevens, ownerOf.contactpersoon(person.index), placeOf(person.index, 2))
}

export const partijOfOrganisation = (seed: number, index: number, place: number): KnownPartij => {
  const chance = chanceOf(seed, "trial-partij-organisation", places * index + place)
  const { address, email, name, telephone: number } = organisation(seed, index, place)
  const gegevens: Gegevens = {
    soortPartij: "organisatie",
    organisatienaam: name,
    bezoekadres: writtenAddress(chance, 0, address),
    digitaleAdressen: [telephone(chance, number), ...(chance.happens(0.7) ? [emailAddress(email)] : [])]
  }
  return known(chance, gegevens, ownerOf.organisation(places * index + place), placeOf(places * index + place, 3))
}

export const workEmail = ({ index }: Person): string => `medewerker${index}@example.org`

export const telephone = (chance: Chance, number: string): DigitaalAdres => ({
  soortDigitaalAdres: "telefoonnummer",
  adres: number.startsWith("06") ? written(chance, number) : writtenLandline(chance, number)
})

/** No typing error in the first digits: the result would not be a telephone number and be refused. */
export const writtenNumber = (chance: Chance, probability: number, number: string): string =>
  number.slice(0, 3) + sometimesMistyped(chance, probability, number.slice(3))

export const emailAddress = (adres: string): DigitaalAdres => ({ soortDigitaalAdres: "email", adres })

/** An address as written down, sometimes with a typing error in postcode or huisnummer. */
export const writtenAddress = (chance: Chance, probability: number, address: HomeAdres) => {
  const huisnummer = Number(sometimesMistyped(chance, probability, String(address.huisnummer)))
  const digits = sometimesMistyped(chance, probability, address.postcode.slice(0, 4))
  return asBezoekadres({
    ...address,
    huisnummer: huisnummer > 0 ? huisnummer : address.huisnummer,
    postcode: (/^[1-9][0-9]{3}$/u.test(digits) ? digits : address.postcode.slice(0, 4)) + address.postcode.slice(4)
  })
}

/** Drops the repetition of an address: a register holds each once. */
export const distinct = (addresses: ReadonlyArray<DigitaalAdres>): ReadonlyArray<DigitaalAdres> =>
  addresses.filter(({ adres }, place) =>
    addresses.findIndex((other) => sameText(other.adres) === sameText(adres)) === place
  )

const sameText = (adres: string): string => adres.includes("@") ? adres : adres.replace(/\D/gu, "").slice(-9)

/**
 * Each partij has its own index: for a person those of his first registration, his second and as contactpersoon; then
 * organisations.
 */
const placeOf = (index: number, kind: number): number => 4 * index + kind

const start = Date.UTC(2023, 0, 2)

const known = (chance: Chance, gegevens: Gegevens, owner: string, index: number): KnownPartij => ({
  owner,
  partij: {
    id: recordId(chance, start + index, index),
    nummer: String(index).padStart(10, "0"),
    gegevens: {
      identificatoren: [],
      ...gegevens,
      indicatieGeheimhouding: chance.happens(rate.geheim),
      indicatieActief: !chance.happens(rate.inactive)
    },
    registratiedatum: new Date(start + index).toISOString(),
    versie: 1
  } as unknown as Partij
})
