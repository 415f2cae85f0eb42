import { Effect } from "effect"
import { Clock } from "../../ports/clock.ts"
import { Deliveries, type UndeliverableFilter } from "../../ports/deliveries.ts"

/** What is not tried any more: at most so many, in the order of their numbers, those above `na`. */
export const listUndeliverable = Effect.fn("zoekOnbestelbare")((na: number, count: number) =>
  Deliveries.use((deliveries) => deliveries.undeliverable(na, count))
)

/** Tries what was not tried any more again from now, as if it was never tried; answers how many there were. */
export const retryUndeliverable = Effect.fn("probeerOnbestelbareOpnieuw")(function*(choice: UndeliverableFilter) {
  const { nu } = yield* Clock
  return yield* (yield* Deliveries).retry(choice, yield* nu)
})

/** Never tells the subscriber of what was not tried any more, so that what comes after it may go; answers how many there were. */
export const dropUndeliverable = Effect.fn("laatOnbestelbareVallen")(function*(choice: UndeliverableFilter) {
  const { nu } = yield* Clock
  return yield* (yield* Deliveries).drop(choice, yield* nu)
})
