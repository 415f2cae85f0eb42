import type { Chance } from "./chance.ts"
import type { Settings } from "./dataset.ts"

/** Up to this many betrokkenen the lists of streets and last names are used as they stand. */
const listsSufficeFor = 100_000

/**
 * The number of forms that each street and last name has in a dataset of this size. Where more people live there are more
 * streets and names, so that somebody shares his with as many others as in a small register.
 */
export const formsIn = ({ count }: Settings): number => Math.ceil(count / listsSufficeFor)

const fronts = ["", "Oude ", "Nieuwe ", "Korte ", "Lange ", "Eerste ", "Tweede ", "Derde ", "Kleine ", "Grote "]
const ends = ["", " Noord", " Oost", " Zuid", " West", "hof", "dwars", "pad", "plein", "zijde"]

const middles = ["", "kamp", "veld", "berg", "horst", "broek", "brink", "donk", "laar", "woud"]
const tails = ["", "huis", "man", "stra", "ink", "hof", "dijk", "boer", "meijer", "zoon"]

/** One of this many forms of a street, at most a hundred: the first is the street itself. */
export const chooseStreetForm = (chance: Chance, straat: string, forms: number): string =>
  chooseForm(chance, forms, (front, end) => `${fronts[front]}${straat}${ends[end]}`)

/** As {@link chooseStreetForm}, of a last name. */
export const chooseNameForm = (chance: Chance, achternaam: string, forms: number): string =>
  chooseForm(chance, forms, (middle, tail) => `${achternaam}${middles[middle]}${tails[tail]}`)

/** Draws only where there is a choice, so that a small dataset is the same as without forms. */
const chooseForm = (chance: Chance, forms: number, form: (one: number, other: number) => string): string => {
  if (forms <= 1) return form(0, 0)
  const chosen = chance.integer(0, Math.min(forms, fronts.length * ends.length) - 1)
  return form(chosen % fronts.length, Math.floor(chosen / fronts.length))
}
