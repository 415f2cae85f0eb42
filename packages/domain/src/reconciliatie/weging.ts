import { Schema } from "effect"
import { PartijId } from "../partij/partij-id.ts"
import type { ReportedBevinding } from "./bevinding.ts"
import { Kans } from "./kans.ts"
import { chanceOfBeingRight } from "./koppelen/chance-of-being-right.ts"
import { thresholds } from "./koppelen/weights.ts"
import type { Regel } from "./regels.ts"

/**
 * How probable it is that two records are of one person or organisation:
 *
 * - `score`: how strongly they agree, in bits, which is the sum of what the kenmerken weigh;
 * - `drempel`: the score from which it is proposed;
 * - `kans`: the chance that it is so, as generated registers show it; absent where nobody measured it;
 * - `partij`: of which partij, if there are several.
 */
export const Weging = Schema.Struct({
  score: Schema.Finite,
  drempel: Schema.Finite,
  kans: Schema.optionalKey(Kans),
  partij: Schema.optionalKey(PartijId)
}).annotate({ identifier: "Weging" })
export type Weging = typeof Weging.Type

/**
 * The sums behind a finding about who somebody is; for several possible partijen one each, and for all other findings
 * none. They follow from the weights that are kept with the finding, so they can be told of one of any age. The chances
 * are those of a single partij: of one of several nobody knows it, as each speaks against the other.
 */
export const wegingenVan = (
  { kenmerken, regel }: Pick<ReportedBevinding, "kenmerken" | "regel">
): ReadonlyArray<Weging> => {
  const purpose = purposes[regel]
  if (purpose === undefined) return []
  const weighed = kenmerken.filter(({ gewicht }) => gewicht !== undefined)
  return [...Map.groupBy(weighed, ({ partij }) => partij)].map(([partij, van]) => {
    const score = rounded(van.reduce((sum, { gewicht = 0 }) => sum + gewicht, 0))
    const kans = partij === undefined ? chanceOfBeingRight(purpose, score) : undefined
    return {
      score,
      drempel: thresholds[purpose],
      ...(kans === undefined ? {} : { kans }),
      ...(partij === undefined ? {} : { partij })
    }
  })
}

const purposes: { readonly [regel in Regel]?: keyof typeof thresholds } = {
  "mogelijke-partij": "koppelen",
  "meer-mogelijke-partijen": "koppelen",
  "dubbele-partij-vermoeden": "samenvoegen"
}

const rounded = (bits: number): number => Math.round(100 * bits) / 100
