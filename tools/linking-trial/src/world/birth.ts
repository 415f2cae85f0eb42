import { type Chance, chanceOf } from "@betrokkene/dataset"
import { rates } from "./rates.ts"

/** A date of birth, as days since 1 January 1900. */
export type Birth = number

const year = 365.25

/**
 * The date of birth of a member of a household: the children are born when the first of the parents was 22 to 38 years
 * old, and twins on one day.
 */
export const birthOf = (seed: number, household: number, place: number, hasTwins: boolean): Birth => {
  const parent = chanceOf(seed, "trial-birth", household).integer(Math.round(28 * year), Math.round(105 * year))
  if (place === 0) return parent
  const chance = chanceOf(
    seed,
    "trial-birth",
    (household + 1) * 6000 + (hasTwins && place === 3 ? 2 : place)
  )
  return place === 1
    ? parent + chance.integer(Math.round(-6 * year), Math.round(6 * year))
    : parent + chance.integer(Math.round(22 * year), Math.round(38 * year))
}

/** The date of birth as it is known in a record: often not at all, and sometimes wrong by a digit or a placeholder. */
export const knownBirth = (chance: Chance, birth: Birth, known: number): Birth | undefined => {
  if (!chance.happens(known)) return undefined
  if (chance.happens(rates.birth.placeholder)) return Math.floor(birth / year) * year
  return chance.happens(rates.birth.wrong)
    ? birth + chance.pick([-3652, -365, -30, -10, -1, 1, 10, 30, 365, 3652])
    : birth
}
