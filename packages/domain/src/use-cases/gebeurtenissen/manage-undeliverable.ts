import { Effect } from "effect"
import { Deliveries, type UndeliverableEventFilter } from "../../ports/deliveries.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import { Transaction } from "../../ports/transaction.ts"
import { Verantwoording } from "../../ports/verantwoording.ts"
import { deed } from "../../verantwoord/deed.ts"
import { Handelende } from "../../verantwoording/handelende.ts"
import type { VerantwoordRecord } from "../../verantwoording/handeling.ts"

/** Number of dead letters that are dropped in one transaction, each with an entry in the audit trail. */
const atOnce = 1_000

/**
 * The next dead letters, at most this many, with sequence numbers above `na`, in order.
 *
 * Example: {@link deliverGebeurtenissen}.
 */
export const listUndeliverable = Effect.fn("zoekOnbestelbare")((na: number, count: number) =>
  Deliveries.use((deliveries) => deliveries.undeliverable(na, count))
)

/**
 * Tries the selected dead letters again from now, with a fresh count of attempts. Returns how many.
 *
 * Example: {@link deliverGebeurtenissen}.
 */
export const retryUndeliverable = Effect.fn("probeerOnbestelbareOpnieuw")(function*(choice: UndeliverableEventFilter) {
  const { nu } = yield* RegisterClock
  return yield* (yield* Deliveries).retry(choice, yield* nu)
})

/**
 * Drops the selected dead letters for good, so that deliveries behind them can go on. The audit trail of the record of
 * each keeps that somebody was not told. Returns how many. Killed at any point, it goes on the next time.
 *
 * Example: {@link deliverGebeurtenissen}.
 */
export const dropUndeliverable = Effect.fn("laatOnbestelbareVallen")(function*(choice: UndeliverableEventFilter) {
  const deliveries = yield* Deliveries
  const { nu } = yield* RegisterClock
  for (let total = 0;;) {
    const dropped = yield* accountedDrop(Effect.flatMap(nu, (from) => deliveries.drop(choice, from, atOnce)))
    total += dropped
    if (dropped < atOnce) return total
  }
})

/**
 * Drops dead letters by this work, with an entry in the audit trail of the record of each, all or nothing. Returns how
 * many.
 */
export const accountedDrop = Effect.fnUntraced(
  function*<E, R>(work: Effect.Effect<ReadonlyArray<VerantwoordRecord>, E, R>) {
    const trail = yield* Verantwoording
    const transaction = yield* Transaction
    const handelende = yield* Handelende
    return yield* transaction.run(Effect.gen(function*() {
      const dropped = yield* work
      if (dropped.length > 0) {
        yield* trail.legVast(dropped.map((record) => deed("niet-gemeld", record.soort, record)), handelende)
      }
      return dropped.length
    }))
  }
)
