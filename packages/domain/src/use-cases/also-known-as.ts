import { Effect } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import type { RegisterUnavailable } from "../ports/register-unavailable.ts"
import { isCarriedOut } from "../reconciliatie/besluit.ts"
import { allRows } from "./all-rows.ts"

/**
 * The partij and every partij that was merged into it on a finding, directly or through another one. What is stored
 * about those is about this partij.
 */
export const alsoKnownAs = (
  partij: PartijId
): Effect.Effect<ReadonlyArray<PartijId>, RegisterUnavailable, Bevindingen> =>
  Effect.gen(function*() {
    const bevindingen = yield* Bevindingen
    const gevonden = yield* allRows((browse) => bevindingen.browse({ record: partij }, browse))
    const merged = gevonden.filter(isCarriedOut).flatMap(({ voorstel }) =>
      voorstel?.soort === "samenvoegen" && voorstel.blijft === partij ? [voorstel.vervalt] : []
    )
    return [partij, ...(yield* Effect.forEach(merged, alsoKnownAs)).flat()]
  })
