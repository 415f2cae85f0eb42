import { Effect } from "effect"
import { TrailSeals } from "../ports/trail-seals.ts"

/** Number of entries that are sealed in one transaction. */
const atOnce = 1_000

/**
 * Seals everything that waits. Returns how many entries that were.
 *
 * Example: {@link verifyTrail}.
 */
export const sealTrail = Effect.fn("sealTrail")(function*() {
  const seals = yield* TrailSeals
  let sealed = 0
  for (;;) {
    const now = yield* seals.sealNext(atOnce)
    sealed += now
    if (now < atOnce) return sealed
  }
})
