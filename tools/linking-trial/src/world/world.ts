import { type Chance, chanceOf } from "@betrokkene/dataset"
import type { Klantcontact, OngekendeBetrokkene } from "@betrokkene/domain"
import { type Birth, knownBirth } from "./birth.ts"
import { household } from "./household.ts"
import { type Contactgegevens, given, givenAtWork, givenByOrganisation } from "./ongekende.ts"
import { organisation, places } from "./organisation.ts"
import { ownerOf } from "./owner.ts"
import { type KnownPartij, partijOfContactpersoon, partijOfOrganisation, partijOfPerson } from "./partij.ts"
import { type Person, placesInHousehold } from "./person.ts"
import { rates } from "./rates.ts"
import { klantcontact, ongekendeBetrokkene } from "./records.ts"

/** An ongekende betrokkene with his true identity: the owner of no, one or more partijen. */
export interface Stranger {
  readonly owner: string
  readonly betrokkene: OngekendeBetrokkene
  readonly onceUnlinked: boolean
  /** The date of birth that he told, if he did. The register itself has none. */
  readonly birth?: Birth
}

/** A register with known truth: its partijen, and its klantcontacten with one or two ongekenden. */
export interface World {
  readonly partijen: ReadonlyArray<KnownPartij>
  readonly klantcontacten: ReadonlyArray<
    { readonly klantcontact: Klantcontact; readonly ongekenden: ReadonlyArray<Stranger> }
  >
}

/** As in the dataset: partijen per betrokkene, share of persons among them, and share of ongekenden. */
const partijenPerBetrokkene = 0.3
const persons = 0.8
const ongekend = 0.4
const peoplePerHousehold = 2.15

/** The world of a register with this many betrokkenen. The same seed and number give the same world. */
export const world = (seed: number, betrokkenen: number): World => {
  const partijCount = Math.max(10, Math.ceil(betrokkenen * partijenPerBetrokkene))
  const organisations = Math.max(1, Math.floor(partijCount * (1 - persons) / (2 * places)))
  const households = Math.ceil(partijCount * persons / (peoplePerHousehold * rates.registered))
  const people = Array.from({ length: households }, (_, index) => household(seed, index, organisations)).flat()
  const byHousehold = Map.groupBy(people, householdOf)
  const registered = people.filter(({ index }) => isRegistered(seed, index))
  const nearby = people.filter(({ index }) => !isRegistered(seed, index))
  const contactpersonen = people.filter(({ contactpersoonOf }) => contactpersoonOf !== undefined)
  return {
    partijen: [
      ...registered.flatMap((person) => {
        const others = (byHousehold.get(householdOf(person)) ?? []).filter((other) => other !== person)
        return isRegisteredTwice(seed, person)
          ? [partijOfPerson(seed, person, 0, others), partijOfPerson(seed, person, 1, others)]
          : [partijOfPerson(seed, person, 0, others)]
      }),
      ...contactpersonen.map((person) =>
        partijOfContactpersoon(seed, person, organisation(seed, person.contactpersoonOf ?? 0, 0))
      ),
      ...Array.from(
        { length: organisations * places },
        (_, number) => partijOfOrganisation(seed, Math.floor(number / places), number % places)
      )
    ],
    klantcontacten: klantcontacten(
      { seed, organisations, households, registered, nearby, contactpersonen },
      Math.ceil(betrokkenen * ongekend)
    )
  }
}

interface Population {
  readonly seed: number
  readonly organisations: number
  readonly households: number
  readonly registered: ReadonlyArray<Person>
  readonly nearby: ReadonlyArray<Person>
  readonly contactpersonen: ReadonlyArray<Person>
}

const householdOf = ({ index }: Person): number => Math.floor(index / placesInHousehold)

const isRegistered = (seed: number, index: number): boolean =>
  chanceOf(seed, "trial-registered", index).happens(rates.registered)

const isRegisteredTwice = (seed: number, { index }: Person): boolean =>
  chanceOf(seed, "trial-registered-twice", index).happens(rates.registeredTwice)

const klantcontacten = (population: Population, count: number): World["klantcontacten"] => {
  const made: Array<World["klantcontacten"][number]> = []
  for (let index = 0; index < count;) {
    const chance = chanceOf(population.seed, "trial-contact", index)
    const ongekenden = who(population, chance, index).slice(0, count - index).map((give, place) =>
      stranger(population.seed, index, index + place, give)
    )
    made.push({ klantcontact: klantcontact(population.seed, index), ongekenden })
    index += ongekenden.length
  }
  return made
}

type Give = (chance: Chance) => {
  readonly owner: string
  readonly contactgegevens: Contactgegevens
  readonly bornOn?: Birth
}

/** Participants: one, or two of one household. */
const who = (population: Population, chance: Chance, index: number): ReadonlyArray<Give> => {
  const { households, nearby, organisations, registered, seed } = population
  const { ongekende: rate } = rates
  const kind = chance.integer(0, 9999) / 10_000
  if (kind < rate.organisation) return [organisationOrContactpersoon(population, chance)]
  const known = kind < rate.organisation + rate.registered ? registered : nearby
  const fromElsewhere = kind >= rate.organisation + rate.registered + rate.householdOfRegistered || known.length === 0
  const person = chance.pick(fromElsewhere ? household(seed, households + index, organisations) : known)
  const others = household(seed, householdOf(person), organisations).filter((other) => other.index !== person.index)
  const together = others.length > 0 && chance.happens(rate.together) ? [chance.pick(others)] : []
  return [person, ...together].map((one) => (own) => ({
    owner: ownerOf.person(one.index),
    bornOn: one.birth,
    contactgegevens: given(own, one, [person, ...others].filter((other) => other !== one))
  }))
}

const organisationOrContactpersoon = ({ contactpersonen, organisations, seed }: Population, chance: Chance): Give => {
  if (contactpersonen.length > 0 && chance.happens(0.5)) {
    const contactpersoon = chance.pick(contactpersonen)
    const of = organisation(seed, contactpersoon.contactpersoonOf ?? 0, 0)
    return (own) => ({
      owner: ownerOf.contactpersoon(contactpersoon.index),
      contactgegevens: givenAtWork(own, contactpersoon, of)
    })
  }
  const [index, place] = [chance.integer(0, organisations - 1), chance.integer(0, places - 1)]
  return (own) => ({
    owner: ownerOf.organisation(places * index + place),
    contactgegevens: givenByOrganisation(seed, own, index, place)
  })
}

const stranger = (seed: number, klantcontactIndex: number, index: number, give: Give): Stranger => {
  const chance = chanceOf(seed, "trial-ongekende", index)
  const { bornOn, contactgegevens, owner } = give(chance)
  const birth = bornOn === undefined
    ? undefined
    : knownBirth(chanceOf(seed, "trial-birth-of-ongekende", index), bornOn, rates.birth.ofOngekende)
  return {
    owner,
    onceUnlinked: chance.happens(rates.given.onceUnlinked),
    ...(birth === undefined ? {} : { birth }),
    betrokkene: ongekendeBetrokkene(seed, index, klantcontactIndex, contactgegevens)
  }
}
