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
  function*(abonnementen: ReadonlyArray<Abonnement>, aantal: number) {
    const bezorgingen = yield* Deliveries
    const transactie = yield* Transaction
    const { nu } = yield* Clock
    return yield* transactie.run(Effect.gen(function*() {
      const gebeurtenissen = yield* bezorgingen.takeGebeurtenissen(aantal)
      const nieuwe = pendingDeliveries(gebeurtenissen, abonnementen)
      if (nieuwe.length > 0) yield* bezorgingen.voegToe(nieuwe, yield* nu)
      return gebeurtenissen.length
    }))
  }
)
