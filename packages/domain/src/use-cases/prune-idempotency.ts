import { Effect } from "effect"
import { Idempotency } from "../ports/idempotency.ts"
import type { Tijdstip } from "../values/tijdstip.ts"

/** Forgets the idempotency keys that were claimed before `voor`, with what was done under them; answers how many. */
export const pruneIdempotency = Effect.fn("ruimIdempotentieOp")((voor: Tijdstip) =>
  Idempotency.use((idempotency) => idempotency.prune(voor))
)
