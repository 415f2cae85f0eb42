import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { leadsToPartij } from "../reconciliatie/leads-to-partij.ts"
import { allRows } from "./all-rows.ts"

/**
 * Nothing that the reconciliation keeps about a betrokkene who was unlinked leads to a partij any more (B5, B10): neither what it takes
 * to undo what was done to him, nor a finding that names one. To be called within the transaction that unlinks him.
 */
export const forgetConnection = Effect.fnUntraced(function*(betrokkene: BetrokkeneId) {
  yield* Herstelpunten.use((herstelpunten) => herstelpunten.erase({ soort: "betrokkene", id: betrokkene }, false))
  const bevindingen = yield* Bevindingen
  const connection = (yield* allRows((browse) => bevindingen.browse({ record: betrokkene }, browse))).filter(
    leadsToPartij
  )
  if (connection.length > 0) yield* bevindingen.verwijder(connection.map(({ id }) => id))
})
