import { Effect } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import type { RegisterOnbereikbaar } from "../ports/register-onbereikbaar.ts"
import { isUitgevoerd } from "../reconciliatie/besluit.ts"
import { alleRijen } from "./alle-rijen.ts"

/** The partij, and those that were merged into it on a finding, also by way of another: what is kept about those is about it. */
export const ookBekendAls = (
  partij: PartijId
): Effect.Effect<ReadonlyArray<PartijId>, RegisterOnbereikbaar, Bevindingen> =>
  Effect.gen(function*() {
    const bevindingen = yield* Bevindingen
    const gevonden = yield* alleRijen((blader) => bevindingen.blader({ record: partij }, blader))
    const opgegaan = gevonden.filter(isUitgevoerd).flatMap(({ voorstel }) =>
      voorstel?.soort === "samenvoegen" && voorstel.blijft === partij ? [voorstel.vervalt] : []
    )
    return [partij, ...(yield* Effect.forEach(opgegaan, ookBekendAls)).flat()]
  })
