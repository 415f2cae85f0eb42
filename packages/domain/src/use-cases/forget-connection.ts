import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { leadsToPartij } from "../reconciliatie/leads-to-partij.ts"
import { allRows } from "./all-rows.ts"

/**
 * Removes everything by which the reconciliation could lead from an unlinked betrokkene to the partij (B5, B10): undo
 * information, and findings that name the partij. Call it within the transaction that unlinks the betrokkene.
 */
export const forgetConnection = Effect.fnUntraced(function*(betrokkene: BetrokkeneId) {
  yield* Herstelpunten.use((herstelpunten) => herstelpunten.erase({ soort: "betrokkene", id: betrokkene }, false))
  const bevindingen = yield* Bevindingen
  const connection = (yield* allRows((browse) => bevindingen.browse({ record: betrokkene }, browse))).filter(
    leadsToPartij
  )
  if (connection.length > 0) yield* bevindingen.verwijder(connection.map(({ id }) => id))
})
