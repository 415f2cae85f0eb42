import { Effect } from "effect"
import { Deliveries, type UndeliverableEventFilter } from "../../ports/deliveries.ts"
import { RegisterClock } from "../../ports/register-clock.ts"

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
 * Drops the selected dead letters for good, so that deliveries behind them can go on. Returns how many.
 *
 * Example: {@link deliverGebeurtenissen}.
 */
export const dropUndeliverable = Effect.fn("laatOnbestelbareVallen")(function*(choice: UndeliverableEventFilter) {
  const { nu } = yield* RegisterClock
  return yield* (yield* Deliveries).drop(choice, yield* nu)
})
