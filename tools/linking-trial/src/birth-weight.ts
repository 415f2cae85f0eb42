import type { Birth } from "./world/birth.ts"

/**
 * What a date of birth would weigh, in bits, if the register had it: as the other weights, from how often it is equal among
 * pairs that are the same (0.96, as each is wrong in 2%) and among pairs that are not (0.03: twins, and the parent and child
 * who are told apart share none). Nothing where either has none.
 */
export const birthWeight = (one: Birth | undefined, other: Birth | undefined): number =>
  one === undefined || other === undefined ? 0 : one === other ? Math.log2(0.96 / 0.03) : Math.log2(0.04 / 0.97)
