import { Effect } from "effect"
import type { Abonnement } from "../../gebeurtenissen/abonnement.ts"
import { pendingDeliveries } from "../../gebeurtenissen/delivery.ts"
import { Deliveries } from "../../ports/deliveries.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import { Transaction } from "../../ports/transaction.ts"

/**
 * Turns at most this many events into deliveries, one for each subscriber that wants the event, all or nothing. Returns
 * the number of events. Events that nobody wants are removed as well, so that the outbox does not grow without end.
 *
 * Example: {@link deliverGebeurtenissen}.
 */
export const distributeGebeurtenissen = Effect.fn("verdeelGebeurtenissen")(
  function*(abonnementen: ReadonlyArray<Abonnement>, count: number) {
    const deliveries = yield* Deliveries
    const transaction = yield* Transaction
    const { nu } = yield* RegisterClock
    return yield* transaction.run(Effect.gen(function*() {
      const gebeurtenissen = yield* deliveries.takeGebeurtenissen(count)
      const nieuwe = pendingDeliveries(gebeurtenissen, abonnementen)
      if (nieuwe.length > 0) yield* deliveries.voegToe(nieuwe, yield* nu)
      return gebeurtenissen.length
    }))
  }
)
