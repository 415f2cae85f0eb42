import { Effect } from "effect"
import type { Abonnement } from "../../gebeurtenissen/abonnement.ts"
import { teBezorgen } from "../../gebeurtenissen/bezorging.ts"
import { Bezorgingen } from "../../ports/bezorgingen.ts"
import { Klok } from "../../ports/klok.ts"
import { Transactie } from "../../ports/transactie.ts"

/**
 * Makes of at most so many events a delivery for each subscriber that wants to hear of them, all or nothing; answers how many events. An
 * event of which nobody wants to hear goes too, so that the outbox does not grow for ever.
 */
export const verdeelGebeurtenissen = Effect.fn("verdeelGebeurtenissen")(
  function*(abonnementen: ReadonlyArray<Abonnement>, aantal: number) {
    const bezorgingen = yield* Bezorgingen
    const transactie = yield* Transactie
    const { nu } = yield* Klok
    return yield* transactie.uitvoeren(Effect.gen(function*() {
      const gebeurtenissen = yield* bezorgingen.neemGebeurtenissen(aantal)
      const nieuwe = teBezorgen(gebeurtenissen, abonnementen)
      if (nieuwe.length > 0) yield* bezorgingen.voegToe(nieuwe, yield* nu)
      return gebeurtenissen.length
    }))
  }
)
