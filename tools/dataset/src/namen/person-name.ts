import type { Chance } from "../chance.ts"
import { chooseNameForm } from "../name-forms.ts"
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

/** A last name with its voorvoegsel, if any. Each name has this many forms. */
export const chooseAchternaam = (chance: Chance, forms = 1): Achternaam => {
  const [voor = "", behind] = chance.pickSkewed(achternamen).split("|")
  const achternaam = chooseNameForm(chance, behind ?? voor, forms)
  return behind === undefined ? { achternaam } : { voorvoegselAchternaam: voor, achternaam }
}

/** Name of a member of a family; namesakes are as common as in real life. */
export const choosePersonName = (chance: Chance, achternaam: Achternaam): Persoonsnaam => {
  const voornaam = chance.pickSkewed(voornamen)
  const second = chance.happens(0.35) ? `${chance.pickSkewed(voornamen).charAt(0)}.` : ""
  return { voorletters: `${voornaam.charAt(0)}.${second}`, voornaam, ...achternaam }
}
