import type { thresholds } from "./weights.ts"

/** From this score, in bits, until the next row: the chance that a proposal is right. */
export type ChanceRow = readonly [from: number, chance: number]

/**
 * How often a proposal with a score is right, in generated registers with known truth: of links with one possible partij,
 * and of merges. It never falls when the score rises.
 *
 * Source: `npm run linking-trial -- --chances`, which prints these rows; a row is as narrow as its numbers allow. Those
 * registers are made up, so a register of real people will show other chances; the order stays.
 */
export const chances: { readonly [purpose in keyof typeof thresholds]: ReadonlyArray<ChanceRow> } = {
  koppelen: [[3, 0.978], [3.25, 0.99], [4, 0.993], [4.5, 0.994], [5.25, 0.997], [6, 0.999]],
  samenvoegen: [[5, 0.932], [5.75, 0.987], [7.5, 0.994]]
}
