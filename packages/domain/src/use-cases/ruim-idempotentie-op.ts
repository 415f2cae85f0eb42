import { Effect } from "effect"
import { Idempotentie } from "../ports/idempotentie.ts"
import type { Tijdstip } from "../values/tijdstip.ts"

/** Forgets the idempotency keys that were claimed before `voor`, with what was done under them; answers how many. */
export const ruimIdempotentieOp = Effect.fn("ruimIdempotentieOp")((voor: Tijdstip) =>
  Idempotentie.use((idempotentie) => idempotentie.ruimOp(voor))
)
