import { Effect } from "effect"
import { type Herstelpunt, Herstelpunten } from "../../ports/herstelpunten.ts"
import type { BevindingId } from "../../reconciliatie/bevinding.ts"

/**
 * Keeps the herstelpunten of a finding. They replace earlier ones: only the last time that it was carried out can
 * be undone.
 */
export const keepHerstelpunten = Effect.fnUntraced(
  function*(bevinding: BevindingId, points: ReadonlyArray<Herstelpunt>) {
    const herstelpunten = yield* Herstelpunten
    yield* herstelpunten.consume(bevinding)
    yield* herstelpunten.keep(bevinding, points)
  }
)
