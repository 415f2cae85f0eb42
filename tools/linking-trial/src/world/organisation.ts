import {
  bedrijfsnamen,
  bedrijfssoorten,
  chanceOf,
  chooseAchternaam,
  chooseHomeAdres,
  type HomeAdres,
  telefoonnummer,
  telefoonnummerCount
} from "@betrokkene/dataset"

/** An organisation has one name, and in each place its own address, telephone number and e-mail address. */
export interface Organisation {
  readonly name: string
  readonly address: HomeAdres
  readonly telephone: string
  readonly email: string
}

/** Number of places of an organisation. */
export const places = 3

/**
 * How often an organisation shares a building and reception with another, and how often its main place answers for it.
 */
const sharesBuilding = 0.15
const answeredAtHead = 0.15

export const organisation = (seed: number, index: number, place: number): Organisation => {
  const chance = chanceOf(seed, "trial-building", places * index + place)
  const named = chanceOf(seed, "trial-organisation", index)
  const here = chanceOf(seed, "trial-place", places * index + place)
  const name = `${named.pickSkewed(bedrijfssoorten)} ${
    named.happens(0.5) ? named.pick(bedrijfsnamen) : chooseAchternaam(named).achternaam
  }`
  const number = places * index + place
  const building = place === 0 && index > 0 && chance.happens(sharesBuilding) ? places * (index - 1) : number
  return {
    name: named.happens(0.2) ? `${name} ${named.pick(["B.V.", "V.O.F.", "Holding B.V."])}` : name,
    address: building === number ? chooseHomeAdres(here) : chooseHomeAdres(chanceOf(seed, "trial-place", building)),
    telephone: telefoonnummer(
      telefoonnummerCount - 1000 - (chance.happens(answeredAtHead) ? places * index : building)
    ),
    email: `info${chance.happens(answeredAtHead) ? places * index : number}@example.org`
  }
}
