import { Effect } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { leadsToPartij } from "../reconciliatie/leads-to-partij.ts"
import { referTo } from "../reconciliatie/record-reference.ts"

/**
 * Removes everything by which the reconciliation could lead from unlinked betrokkenen to the partij (B5, B10): undo
 * information, and findings that name the partij. Call it within the transaction that unlinks the betrokkenen.
 */
export const forgetConnections = Effect.fnUntraced(function*(betrokkenen: ReadonlyArray<Pick<Betrokkene, "id">>) {
  yield* Herstelpunten.use((herstelpunten) =>
    herstelpunten.erase(betrokkenen.map((betrokkene) => referTo("betrokkene", betrokkene)), false)
  )
  const bevindingen = yield* Bevindingen
  const connection = (yield* bevindingen.over(betrokkenen.map(({ id }) => id))).filter(leadsToPartij)
  if (connection.length > 0) yield* bevindingen.verwijder(connection.map(({ id }) => id))
})
