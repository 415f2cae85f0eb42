import { Effect } from "effect"
import type { Abonnement, Abonnementnaam } from "../../gebeurtenissen/abonnement.ts"
import { AbonnementLoopt } from "../../gebeurtenissen/gebeurtenissen-errors.ts"
import { Bezorgingen } from "../../ports/bezorgingen.ts"

const loopt = (abonnementen: ReadonlyArray<Abonnement>, abonnement: Abonnementnaam): boolean =>
  abonnementen.some(({ naam }) => naam === abonnement)

/** For whom something waits though he subscribes no longer, and how much. */
export const zoekOpgezegdeAbonnementen = Effect.fn("zoekOpgezegdeAbonnementen")(
  function*(abonnementen: ReadonlyArray<Abonnement>) {
    const wachtend = yield* (yield* Bezorgingen).tel
    return wachtend.filter(({ abonnement }) => !loopt(abonnementen, abonnement))
  }
)

/** Throws away what waits for somebody who subscribes no longer; answers how much that was. */
export const ruimOpgezegdAbonnementOp = Effect.fn("ruimOpgezegdAbonnementOp")(
  function*(abonnement: Abonnementnaam, abonnementen: ReadonlyArray<Abonnement>) {
    if (loopt(abonnementen, abonnement)) return yield* new AbonnementLoopt({ abonnement })
    return yield* (yield* Bezorgingen).wisAbonnement(abonnement)
  }
)
