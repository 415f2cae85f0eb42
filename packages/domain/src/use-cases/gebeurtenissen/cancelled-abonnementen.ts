import { Effect } from "effect"
import type { Abonnement, Abonnementnaam } from "../../gebeurtenissen/abonnement.ts"
import { AbonnementActive } from "../../gebeurtenissen/gebeurtenissen-errors.ts"
import { Deliveries } from "../../ports/deliveries.ts"

const isRunning = (abonnementen: ReadonlyArray<Abonnement>, abonnement: Abonnementnaam): boolean =>
  abonnementen.some(({ naam }) => naam === abonnement)

/**
 * Subscribers that no longer exist but still have deliveries, with the number of deliveries.
 *
 * Example: {@link deliverGebeurtenissen}.
 */
export const listCancelledAbonnementen = Effect.fn("zoekOpgezegdeAbonnementen")(
  function*(abonnementen: ReadonlyArray<Abonnement>) {
    const waiting = yield* (yield* Deliveries).count
    return waiting.filter(({ abonnement }) => !isRunning(abonnementen, abonnement))
  }
)

/**
 * Removes the deliveries of a subscriber that no longer exists. Returns how many.
 *
 * Fails with {@link AbonnementActive}.
 *
 * Example: {@link deliverGebeurtenissen}.
 */
export const pruneCancelledAbonnement = Effect.fn("ruimOpgezegdAbonnementOp")(
  function*(abonnement: Abonnementnaam, abonnementen: ReadonlyArray<Abonnement>) {
    if (isRunning(abonnementen, abonnement)) return yield* new AbonnementActive({ abonnement })
    return yield* (yield* Deliveries).eraseAbonnement(abonnement)
  }
)
