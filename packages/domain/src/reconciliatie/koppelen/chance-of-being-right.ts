import { chances } from "./chances-table.ts"
import type { thresholds } from "./weights.ts"

/**
 * The chance that a proposal for this purpose is right, by its score in bits: of a betrokkene that points to one partij,
 * or of two partijen. Undefined below the threshold, where nothing is proposed and nobody counted.
 */
export const chanceOfBeingRight = (purpose: keyof typeof thresholds, score: number): number | undefined =>
  chances[purpose].findLast(([from]) => score >= from)?.[1]
