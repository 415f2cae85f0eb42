import type { Chance } from "../chance.ts"

/** Partijen come in blocks: who shares a household, or an organisation, follows from the index alone. */
export const blockLength = 6

/** How the persons of a block are divided into households: for each the place of the first of his household. */
const layouts: ReadonlyArray<ReadonlyArray<number>> = [
  [0, 1, 1, 3, 3, 3],
  [0, 0, 2, 2, 2, 2],
  [0, 1, 2, 2, 2, 2],
  [0, 0, 2, 2, 4, 4],
  [0, 0, 0, 3, 3, 3],
  [0, 1, 1, 1, 1, 1],
  [0, 1, 2, 3, 4, 4]
]

/** The place within its block of the first of the household of whoever has this place; the chance is that of the block. */
export const firstOfHuishouden = (chance: Chance, place: number): number => chance.pick(layouts)[place] ?? place
