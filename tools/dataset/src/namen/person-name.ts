import type { Chance } from "../chance.ts"
import { achternamen } from "./achternamen-table.ts"
import { voornamen } from "./voornamen-table.ts"

export interface Achternaam {
  readonly voorvoegselAchternaam?: string
  readonly achternaam: string
}

export interface Persoonsnaam extends Achternaam {
  readonly voorletters: string
  readonly voornaam: string
}

/** A last name with its voorvoegsel, if any. */
export const chooseAchternaam = (chance: Chance): Achternaam => {
  const [voor, behind] = chance.pickSkewed(achternamen).split("|")
  return behind === undefined ? { achternaam: voor ?? "" } : { voorvoegselAchternaam: voor ?? "", achternaam: behind }
}

/** Name of a member of a family; namesakes are as common as in real life. */
export const choosePersonName = (chance: Chance, achternaam: Achternaam): Persoonsnaam => {
  const voornaam = chance.pickSkewed(voornamen)
  const second = chance.happens(0.35) ? `${chance.pickSkewed(voornamen).charAt(0)}.` : ""
  return { voorletters: `${voornaam.charAt(0)}.${second}`, voornaam, ...achternaam }
}
