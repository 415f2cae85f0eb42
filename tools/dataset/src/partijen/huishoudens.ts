import type { Chance } from "../chance.ts"

/** Partijen come in blocks: the index alone decides who shares a household or organisation. */
export const blockLength = 6

/**
 * Ways to divide the persons of a block into households: for each person the position of the first in his household.
 */
const layouts: ReadonlyArray<ReadonlyArray<number>> = [
  [0, 1, 1, 3, 3, 3],
  [0, 0, 2, 2, 2, 2],
  [0, 1, 2, 2, 2, 2],
  [0, 0, 2, 2, 4, 4],
  [0, 0, 0, 3, 3, 3],
  [0, 1, 1, 1, 1, 1],
  [0, 1, 2, 3, 4, 4]
]

/** Position within the block of the first person in the household of this position; `chance` is that of the block. */
export const firstOfHuishouden = (chance: Chance, place: number): number => chance.pick(layouts)[place] ?? place
