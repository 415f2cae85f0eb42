import { Effect } from "effect"
import { Idempotency } from "../ports/idempotency.ts"
import type { Tijdstip } from "../values/tijdstip.ts"

/** Deletes idempotency keys that were claimed before `voor`. Returns how many. */
export const pruneIdempotency = Effect.fn("ruimIdempotentieOp")((voor: Tijdstip) =>
  Idempotency.use((idempotency) => idempotency.prune(voor))
)
