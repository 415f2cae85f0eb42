import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { Transaction } from "../ports/transaction.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { betrokkeneMetId } from "./existing.ts"

/**
 * Use case 4: deletes a betrokkene with everything it gave, including values as they were before a repair. Klantcontact
 * and partij stay as they are (B6).
 *
 * Fails with {@link BetrokkeneNietGevonden} or {@link VersieConflict}.
 *
 * Example: {@link koppelBetrokkene}.
 */
export const verwijderBetrokkene = Effect.fn("verwijderBetrokkene")((id: BetrokkeneId, versie: ExpectedVersie) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const betrokkene = yield* betrokkeneMetId(id)
      yield* checkVersie(betrokkene, versie)
      yield* Betrokkenen.use((betrokkenen) => betrokkenen.verwijder(id, betrokkene.versie))
      yield* Herstelpunten.use((herstelpunten) => herstelpunten.erase([{ soort: "betrokkene", id }], false))
    }))
  )
)
