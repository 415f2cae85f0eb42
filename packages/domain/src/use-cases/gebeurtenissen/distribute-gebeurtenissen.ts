import { Effect } from "effect"
import type { Abonnement } from "../../gebeurtenissen/abonnement.ts"
import { pendingDeliveries } from "../../gebeurtenissen/delivery.ts"
import { Clock } from "../../ports/clock.ts"
import { Deliveries } from "../../ports/deliveries.ts"
import { Transaction } from "../../ports/transaction.ts"

/**
 * Makes of at most so many events a delivery for each subscriber that wants to hear of them, all or nothing; answers how many events. An
 * event of which nobody wants to hear goes too, so that the outbox does not grow for ever.
 */
export const distributeGebeurtenissen = Effect.fn("verdeelGebeurtenissen")(
  function*(abonnementen: ReadonlyArray<Abonnement>, count: number) {
    const deliveries = yield* Deliveries
    const transaction = yield* Transaction
    const { nu } = yield* Clock
    return yield* transaction.run(Effect.gen(function*() {
      const gebeurtenissen = yield* deliveries.takeGebeurtenissen(count)
      const nieuwe = pendingDeliveries(gebeurtenissen, abonnementen)
      if (nieuwe.length > 0) yield* deliveries.voegToe(nieuwe, yield* nu)
      return gebeurtenissen.length
    }))
  }
)
