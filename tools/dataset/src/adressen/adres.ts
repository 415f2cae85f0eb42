import type { Chance } from "../chance.ts"
import { chooseStreetForm } from "../name-forms.ts"
import { places } from "./places-table.ts"
import { streets } from "./streets-table.ts"

export interface HomeAdres {
  readonly straat: string
  readonly huisnummer: number
  readonly huisletter?: string
  readonly huisnummertoevoeging?: string
  readonly postcode: string
  readonly woonplaats: string
}

const nederland = { land: { code: "NL", naam: "Nederland" } } as const
const letters = [..."ABCDEFGHJKLMNPRTVWXZ"]

/**
 * A plausible address: the digits of the postcode fit the place; its letters and the street are random. Each street has
 * this many forms.
 */
export const chooseHomeAdres = (chance: Chance, forms = 1): HomeAdres => {
  const { postcode, woonplaats } = choosePlace(chance)
  return {
    straat: chooseStreetForm(chance, chance.pickSkewed(streets), forms),
    huisnummer: 1 + Math.floor(chance.integer(0, 1999) * chance.integer(0, 1999) / 16_000),
    ...(chance.happens(0.08) ? { huisletter: chance.pick(["a", "b", "c", "A", "B"]) } : {}),
    ...(chance.happens(0.06) ? { huisnummertoevoeging: chance.pick(["1", "2", "3", "II", "hs", "bis"]) } : {}),
    postcode,
    woonplaats
  }
}

/** S is left out, so that SA, SD and SS never occur. */
const choosePlace = (chance: Chance) => {
  const [van, tot, ...naam] = chance.pickSkewed(places).split(" ")
  return {
    postcode: `${chance.integer(Number(van), Number(tot))}${chance.pick(letters)}${chance.pick(letters)}`,
    woonplaats: naam.join(" ")
  }
}

export const asBezoekadres = (
  adres: HomeAdres
) => ({ soortBezoekadres: "binnenlands_adres", ...adres, ...nederland } as const)

/** A postbus in a random place. */
export const choosePostbus = (chance: Chance) => ({
  soortCorrespondentieadres: "postbusnummer",
  postbusnummer: chance.integer(1, 9999),
  ...choosePlace(chance),
  ...nederland
} as const)

const abroad = [
  { adresregel1: "Musterstraße 12", adresregel2: "48599 Gronau", land: { code: "DE", naam: "Duitsland" } },
  { adresregel1: "Dorpstraat 7", adresregel2: "2960 Brecht", land: { code: "BE", naam: "België" } },
  { adresregel1: "12 rue de l'Exemple", adresregel2: "59000 Lille", land: { code: "FR", naam: "Frankrijk" } },
  { adresregel1: "1 Example Road", adresregel2: "London", land: { code: "GB", naam: "Verenigd Koninkrijk" } }
] as const

export const chooseBuitenlandsAdres = (
  chance: Chance
) => ({ soortCorrespondentieadres: "buitenlands_adres", ...chance.pick(abroad) } as const)
