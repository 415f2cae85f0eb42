import type { Chance } from "../chance.ts"
import { achternamen } from "./achternamen-tabel.ts"
import { voornamen } from "./voornamen-tabel.ts"

export interface Achternaam {
  readonly voorvoegselAchternaam?: string
  readonly achternaam: string
}

export interface Persoonsnaam extends Achternaam {
  readonly voorletters: string
  readonly voornaam: string
}

/** A last name with its particle, where it has one. */
export const kiesAchternaam = (chance: Chance): Achternaam => {
  const [voor, achter] = chance.pickSkewed(achternamen).split("|")
  return achter === undefined ? { achternaam: voor ?? "" } : { voorvoegselAchternaam: voor ?? "", achternaam: achter }
}

/** The name of somebody in a family; namesakes are as common as they are. */
export const kiesPersoonsnaam = (chance: Chance, achternaam: Achternaam): Persoonsnaam => {
  const voornaam = chance.pickSkewed(voornamen)
  const tweede = chance.happens(0.35) ? `${chance.pickSkewed(voornamen).charAt(0)}.` : ""
  return { voorletters: `${voornaam.charAt(0)}.${tweede}`, voornaam, ...achternaam }
}
