import {
  type Achternaam,
  type Chance,
  chanceOf,
  chooseAchternaam,
  chooseHomeAdres,
  type HomeAdres,
  telefoonnummer,
  voornamen
} from "@betrokkene/dataset"
import { couples, foreignLastNames, twins } from "./names-table.ts"
import { ascii, type Person, personOf, placesInHousehold } from "./person.ts"
import { rates } from "./rates.ts"

const { household: rate, person: personRate } = rates

/** A household, parents first. Any household can be made without the others. */
export const household = (seed: number, index: number, organisations: number): ReadonlyArray<Person> => {
  const chance = chanceOf(seed, "trial-household", index)
  const size = sizeOf(chance)
  const family = lastNameOf(chance)
  const partner = chance.happens(rate.otherLastName) ? lastNameOf(chance) : family
  const address = addressOf(seed, index)
  const landline = isInCareHome(seed, index)
    ? telefoonnummer(careHomeNumber(index))
    : chance.happens(rate.landline)
    ? telefoonnummer(2 * (placesInHousehold * index + placesInHousehold - 1))
    : undefined
  const sharedEmail = size > 1 && chance.happens(rate.sharedEmail)
    ? `${chance.pick(["familie.", "fam.", ""])}${ascii(family.achternaam)}${index}@example.nl`
    : undefined
  const names = namesOf(chance, size)
  const asNeighbour = isNamesake(seed, index) ? household(seed, index - 1, organisations)[0] : undefined
  return names.map(({ initials, official }, place) => {
    const married = place === 1 && partner !== family && chance.happens(rate.doubleLastName)
    const own = place === 1 ? (married ? doubled(family, partner) : partner) : family
    const lastName = place === 0 && asNeighbour !== undefined ? asNeighbour.lastName : own
    return personOf(seed, {
      index,
      place,
      official: place === 0 && asNeighbour !== undefined ? asNeighbour.official : official,
      initials: place === 0 && asNeighbour !== undefined ? asNeighbour.official.charAt(0) : initials,
      lastName,
      otherLastName: place === 1 ? (partner === family ? lastNameOf(chance) : family) : own,
      address,
      landline,
      sharedEmail,
      organisations
    })
  })
}

const sizeOf = (chance: Chance): number => chance.happens(0.38) ? 1 : chance.happens(0.53) ? 2 : chance.integer(2, 5)

const lastNameOf = (chance: Chance): Achternaam =>
  chance.happens(personRate.foreignLastName) ? { achternaam: chance.pick(foreignLastNames) } : chooseAchternaam(chance)

const doubled = (family: Achternaam, own: Achternaam): Achternaam => ({
  ...(family.voorvoegselAchternaam === undefined ? {} : { voorvoegselAchternaam: family.voorvoegselAchternaam }),
  achternaam: `${family.achternaam}-${
    own.voorvoegselAchternaam === undefined ? "" : `${own.voorvoegselAchternaam} `
  }${own.achternaam}`
})

interface Name {
  readonly official: string
  readonly initials: string
}

const nameOf = (chance: Chance, official: string): Name => ({
  official,
  initials: official.charAt(0) +
    (chance.happens(personRate.secondInitial) ? chance.pickSkewed(voornamen).charAt(0) : "")
})

const namesOf = (chance: Chance, size: number): ReadonlyArray<Name> => {
  const names: Array<Name> = []
  // The skewed names of the dataset would give the same name to two members of a family far too often.
  while (names.length < size) {
    const official = chance.pickSkewed(voornamen)
    if (!names.some((name) => name.official === official)) names.push(nameOf(chance, official))
  }
  const set = (place: number, name: Name | undefined) => {
    if (name !== undefined && place < size) names[place] = name
  }
  if (size > 1 && chance.happens(rate.coupleOfOneName)) {
    chance.pick(couples).forEach((official, place) => set(place, nameOf(chance, official)))
  }
  if (size > 3 && chance.happens(rate.twins)) {
    const pair = chance.happens(rate.twinsOfOneInitial)
      ? chance.pick(twins)
      : [chance.pick(voornamen), chance.pick(voornamen)]
    pair.forEach((official, place) => set(2 + place, nameOf(chance, official)))
  }
  const parent = names[0]
  if (parent !== undefined && chance.happens(rate.sameInitial)) {
    set(
      2,
      nameOf(
        chance,
        chance.pick(voornamen.filter((name) => name.startsWith(parent.official.charAt(0))).concat(parent.official))
      )
    )
  }
  if (parent !== undefined && chance.happens(rate.namedAfterParent)) {
    set(2, chance.happens(rate.namedWholly) ? parent : nameOf(chance, parent.official))
  }
  return names
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
  if (isNamesake(seed, index)) {
    return { ...plain, straat: before.straat, postcode: before.postcode, woonplaats: before.woonplaats }
  }
  const { huisletter, ...door } = before
  return index > 0 && chanceOf(seed, "trial-door", index).happens(rate.samePlaceOtherDoor)
    ? { ...door, huisletter: huisletter === "b" ? "c" : "b" }
    : plain
}
