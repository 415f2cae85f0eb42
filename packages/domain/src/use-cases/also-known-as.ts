import { Effect } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import type { RegisterUnavailable } from "../ports/register-unavailable.ts"
import { isCarriedOut } from "../reconciliatie/besluit.ts"

/** The rules that propose to merge. A partij may have findings of other rules about each of its betrokkenen. */
const mergingRegels = ["dubbele-partij-identificator", "dubbele-partij-vermoeden"] as const

/**
 * The partij and every partij that was merged into it on a finding, directly or through another one. What is stored
 * about those is about this partij.
 */
export const alsoKnownAs = (
  partij: PartijId
): Effect.Effect<ReadonlyArray<PartijId>, RegisterUnavailable, Bevindingen> =>
  Effect.gen(function*() {
    const bevindingen = yield* Bevindingen
    const gevonden = (yield* Effect.forEach(mergingRegels, (regel) => bevindingen.over([partij], regel))).flat()
    const merged = gevonden.filter(isCarriedOut).flatMap(({ voorstel }) =>
      voorstel?.soort === "samenvoegen" && voorstel.blijft === partij ? [voorstel.vervalt] : []
    )
    return [partij, ...(yield* Effect.forEach(merged, alsoKnownAs)).flat()]
  })
