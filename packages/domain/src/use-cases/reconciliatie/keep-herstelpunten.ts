import { Effect } from "effect"
import { type Herstelpunt, Herstelpunten } from "../../ports/herstelpunten.ts"
import type { BevindingId } from "../../reconciliatie/bevinding.ts"

/** What it takes to undo what was done now: of an earlier time that the same finding was carried out nothing can be undone any more. */
export const keepHerstelpunten = Effect.fnUntraced(
  function*(bevinding: BevindingId, punten: ReadonlyArray<Herstelpunt>) {
    const herstelpunten = yield* Herstelpunten
    yield* herstelpunten.consume(bevinding)
    yield* herstelpunten.keep(bevinding, punten)
  }
)
