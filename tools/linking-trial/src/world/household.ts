import {
  type Achternaam,
  type Chance,
  chanceOf,
  chooseAchternaam,
  chooseHomeAdres,
  type HomeAdres,
  voornamen
} from "@betrokkene/dataset"
import { birthOf } from "./birth.ts"
import { landline as landlineOf } from "./landline.ts"
import { callNames, couples, foreignLastNames, secondNames, twins } from "./names-table.ts"
import { ascii, type Home, type Person, personOf, placesInHousehold } from "./person.ts"
import { rates } from "./rates.ts"

const { household: rate, person: personRate } = rates

/** A household, parents first. Any household can be made without the others. */
export const household = (seed: number, index: number, organisations: number): ReadonlyArray<Person> => {
  const chance = chanceOf(seed, "trial-household", index)
  const kind = kindOf(seed, index)
  const size = kind === "students" ? placesInHousehold - 1 : kind === "shelter" ? 1 : sizeOf(chance)
  const family = lastNameOf(chance)
  const partner = chance.happens(rate.otherLastName) ? lastNameOf(chance) : family
  const address = addressOf(seed, index)
  const landline = isInCareHome(seed, index)
    ? landlineOf(careHomeNumber(index))
    : kind === undefined && chance.happens(rate.landline)
    ? landlineOf(index)
    : undefined
  const sharedEmail = size > 1 && kind === undefined && chance.happens(rate.sharedEmail)
    ? `${chance.pick(["familie.", "fam.", ""])}${ascii(family.achternaam)}${index}@example.nl`
    : undefined
  const { hasTwins, names } = namesOf(chance, size)
  const asNeighbour = isNamesake(seed, index) ? household(seed, index - 1, organisations)[0] : undefined
  return names.map((own, place) => {
    const birth = birthOf(seed, index, place, hasTwins)
    if (kind === "students") return student(seed, { index, place, names: own, address, organisations, birth }, chance)
    const married = place === 1 && partner !== family && chance.happens(rate.doubleLastName)
    const ownLastName = place === 1 ? (married ? doubled(family, partner) : partner) : family
    const lastName = place === 0 && asNeighbour !== undefined ? asNeighbour.lastName : ownLastName
    return personOf(seed, {
      index,
      place,
      names: place === 0 && asNeighbour !== undefined ? asNeighbour.names.slice(0, 1) : own,
      lastName,
      otherLastName: place === 1 ? (partner === family ? lastNameOf(chance) : family) : ownLastName,
      address,
      landline,
      sharedEmail,
      organisations,
      birth
    })
  })
}

/** Somebody who shares an address with others, and nothing else. */
const student = (
  seed: number,
  home: Pick<Home, "index" | "place" | "names" | "address" | "organisations" | "birth">,
  chance: Chance
): Person =>
  personOf(seed, {
    ...home,
    lastName: lastNameOf(chance),
    otherLastName: lastNameOf(chance),
    landline: undefined,
    sharedEmail: undefined
  })

const sizeOf = (chance: Chance): number => chance.happens(0.38) ? 1 : chance.happens(0.53) ? 2 : chance.integer(2, 5)

const lastNameOf = (chance: Chance): Achternaam =>
  chance.happens(personRate.foreignLastName) ? { achternaam: chance.pick(foreignLastNames) } : chooseAchternaam(chance)

const doubled = (family: Achternaam, own: Achternaam): Achternaam => ({
  ...(family.voorvoegselAchternaam === undefined ? {} : { voorvoegselAchternaam: family.voorvoegselAchternaam }),
  achternaam: `${family.achternaam}-${
    own.voorvoegselAchternaam === undefined ? "" : `${own.voorvoegselAchternaam} `
  }${own.achternaam}`
})

type Name = Person["names"]

const nameOf = (chance: Chance, official: string): Name => {
  const [second, third] = [chance.happens(personRate.secondName), chance.happens(personRate.thirdName)]
  return [official, ...(second ? [secondNameOf(chance)] : []), ...(second && third ? [secondNameOf(chance)] : [])]
}

const secondNameOf = (chance: Chance): string => chance.pick(chance.happens(0.5) ? secondNames : voornamen)

const areAlike = (one: string, other: string): boolean =>
  one === other || (callNames[one] ?? []).includes(other) || (callNames[other] ?? []).includes(one)

const namesOf = (
  chance: Chance,
  size: number
): { readonly names: ReadonlyArray<Name>; readonly hasTwins: boolean } => {
  const names: Array<Name> = []
  // The skewed names of the dataset would give one name to two members of a family far too often, or Jan beside Johannes.
  while (names.length < size) {
    const official = chance.pickSkewed(voornamen)
    if (!names.some(([name = ""]) => areAlike(name, official))) names.push(nameOf(chance, official))
  }
  const set = (place: number, name: Name | undefined) => {
    if (name !== undefined && place < size) names[place] = name
  }
  if (size > 1 && chance.happens(rate.coupleOfOneName)) {
    chance.pick(couples).forEach((official, place) => set(place, nameOf(chance, official)))
  }
  const hasTwins = size > 3 && chance.happens(rate.twins)
  if (hasTwins) {
    const pair = chance.happens(rate.twinsOfOneInitial)
      ? chance.pick(twins)
      : [chance.pick(voornamen), chance.pick(voornamen)]
    pair.forEach((official, place) => set(2 + place, nameOf(chance, official)))
  }
  const parent = names[0]
  const parentName = parent?.[0] ?? ""
  if (parent !== undefined && chance.happens(rate.sameInitial)) {
    set(
      2,
      nameOf(
        chance,
        chance.pick(voornamen.filter((name) => name.startsWith(parentName.charAt(0))).concat(parentName))
      )
    )
  }
  if (parent !== undefined && chance.happens(rate.namedAfterParent)) {
    set(2, chance.happens(rate.namedWholly) ? parent : nameOf(chance, parentName))
  }
  return { names, hasTwins }
}

const kindOf = (seed: number, index: number): "students" | "shelter" | undefined => {
  const chance = chanceOf(seed, "trial-kind", index)
  if (isInCareHome(seed, index)) return undefined
  return chance.happens(rate.shelter) ? "shelter" : chance.happens(rate.studentHouse) ? "students" : undefined
}

const isInCareHome = (seed: number, index: number): boolean =>
  chanceOf(seed, "trial-care-home", index).happens(rate.careHome)

/** Number of the home that a household shares with others, so that about a hundred people live there. */
const careHomeNumber = (index: number): number => 5_900_000 + Math.floor(index / 10_000)

const isNamesake = (seed: number, index: number): boolean =>
  index > 0 && chanceOf(seed, "trial-namesake", index).happens(rate.namesakeInPostcode)

const addressOf = (seed: number, index: number): HomeAdres => {
  const plain = chooseHomeAdres(chanceOf(seed, "trial-address", index))
  const before = chooseHomeAdres(chanceOf(seed, "trial-address", Math.max(0, index - 1)))
  if (isInCareHome(seed, index)) {
    const room = chanceOf(seed, "trial-room", index)
    const { huisnummer, postcode, straat, woonplaats } = chooseHomeAdres(
      chanceOf(seed, "trial-home", Math.floor(index / 10_000))
    )
    return {
      straat,
      huisnummer,
      postcode,
      woonplaats,
      ...(room.happens(0.5) ? { huisnummertoevoeging: String(room.integer(1, 120)) } : {})
    }
  }
  if (kindOf(seed, index) === "shelter") {
    const { huisnummer, postcode, straat, woonplaats } = chooseHomeAdres(
      chanceOf(seed, "trial-shelter", Math.floor(index / 10_000))
    )
    return { straat, huisnummer, postcode, woonplaats }
  }
  if (index > 0 && chanceOf(seed, "trial-moved-in", index).happens(rate.movedIn)) return before
  if (isNamesake(seed, index)) {
    return { ...plain, straat: before.straat, postcode: before.postcode, woonplaats: before.woonplaats }
  }
  const { huisletter, ...door } = before
  return index > 0 && chanceOf(seed, "trial-door", index).happens(rate.samePlaceOtherDoor)
    ? { ...door, huisletter: huisletter === "b" ? "c" : "b" }
    : plain
}
