import { Effect } from "effect"
import { Clock } from "../../ports/clock.ts"
import { Deliveries, type UndeliverableFilter } from "../../ports/deliveries.ts"

/**
 * The next dead letters, at most this many, with sequence numbers above `na`, in order.
 *
 * Example: {@link deliver}.
 */
export const listUndeliverable = Effect.fn("zoekOnbestelbare")((na: number, count: number) =>
  Deliveries.use((deliveries) => deliveries.undeliverable(na, count))
)

/**
 * Tries the selected dead letters again from now, with a fresh count of attempts. Returns how many.
 *
 * Example: {@link deliver}.
 */
export const retryUndeliverable = Effect.fn("probeerOnbestelbareOpnieuw")(function*(choice: UndeliverableFilter) {
  const { nu } = yield* Clock
  return yield* (yield* Deliveries).retry(choice, yield* nu)
})

/**
 * Drops the selected dead letters for good, so that deliveries behind them can go on. Returns how many.
 *
 * Example: {@link deliver}.
 */
export const dropUndeliverable = Effect.fn("laatOnbestelbareVallen")(function*(choice: UndeliverableFilter) {
  const { nu } = yield* Clock
  return yield* (yield* Deliveries).drop(choice, yield* nu)
})
