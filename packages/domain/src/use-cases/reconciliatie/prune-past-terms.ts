import { Effect, Schema } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Deliveries } from "../../ports/deliveries.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import { SideRecords } from "../../ports/side-records.ts"
import { TrailRetention } from "../../ports/trail-retention.ts"
import type { Beleid } from "../../reconciliatie/beleid.ts"
import { daysEarlier, Tijdstip } from "../../values/tijdstip.ts"
import { accountedDrop } from "../gebeurtenissen/manage-undeliverable.ts"

/** Days that a side record may wait for its partij: long enough for a program that records both, one after the other. */
const maximumWait = 7

/** Number of rows that are removed in one transaction. */
const atOnce = 2_000

/** What was removed because it was kept long enough. */
export interface Pruned {
  readonly handelingen: number
  readonly bevindingen: number
  readonly undeliverable: number
  /** What waited too long for its partij. */
  readonly waiting: number
}

/**
 * Removes what was kept long enough, in small transactions: entries of the audit trail past the retention that its owner
 * set, and solved findings and dead letters past the terms of the policy. Killed at any point, it goes on the next time.
 *
 * Example: {@link beginReconciliatie}.
 */
export const prunePastTerms = Effect.fn("ruimOp")(function*(beleid: Beleid) {
  const nu = yield* RegisterClock.use((clock) => clock.nu)
  const days = beleid.bewaartermijnOnbestelbaar
  return {
    handelingen: yield* untilNone(TrailRetention.use((retention) => retention.prune(atOnce))),
    bevindingen: yield* untilNone(
      Bevindingen.use((bevindingen) => bevindingen.prune(before(nu, beleid.bewaartermijnBevindingen), atOnce))
    ),
    undeliverable: days === undefined ? 0 : yield* untilNone(
      accountedDrop(Deliveries.use((deliveries) => deliveries.dropOlder(before(nu, days), nu, atOnce)))
    ),
    waiting: yield* untilNone(
      Effect.map(SideRecords.use((all) => all.dropWaiting(before(nu, maximumWait), atOnce)), ({ length }) => length)
    )
  } satisfies Pruned
})

const untilNone = <E, R>(batch: Effect.Effect<number, E, R>): Effect.Effect<number, E, R> =>
  Effect.gen(function*() {
    let total = 0
    for (;;) {
      const removed = yield* batch
      if (removed === 0) return total
      total += removed
    }
  })

const before = (nu: Tijdstip, days: number): Tijdstip => Schema.decodeSync(Tijdstip)(daysEarlier(nu, days))
