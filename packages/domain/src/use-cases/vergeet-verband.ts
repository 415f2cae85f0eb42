import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { leidtNaarPartij } from "../reconciliatie/leidt-naar-partij.ts"
import { alleRijen } from "./alle-rijen.ts"

/**
 * Nothing that the reconciliation keeps about a betrokkene who was unlinked leads to a partij any more (B5, B10): neither what it takes
 * to undo what was done to him, nor a finding that names one. To be called within the transaction that unlinks him.
 */
export const vergeetVerband = Effect.fnUntraced(function*(betrokkene: BetrokkeneId) {
  yield* Herstelpunten.use((herstelpunten) => herstelpunten.wis({ soort: "betrokkene", id: betrokkene }, false))
  const bevindingen = yield* Bevindingen
  const verband = (yield* alleRijen((blader) => bevindingen.blader({ record: betrokkene }, blader))).filter(
    leidtNaarPartij
  )
  if (verband.length > 0) yield* bevindingen.verwijder(verband.map(({ id }) => id))
})
