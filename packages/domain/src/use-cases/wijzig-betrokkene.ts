import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkenegegevens } from "../betrokkene/nieuwe-betrokkene.ts"
import { wijzig } from "../betrokkene/wijzig.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Transaction } from "../ports/transaction.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { betrokkeneMetId } from "./existing.ts"

/** Which betrokkene to change, at which version, into what. */
export interface WijzigCommand extends Betrokkenegegevens {
  readonly betrokkene: BetrokkeneId
  readonly versie: ExpectedVersie
}

/** Use case 3: another rol, initiator and contactgegevens, of this betrokkene and nobody else (B6). */
export const wijzigBetrokkene = Effect.fn("wijzigBetrokkene")((command: WijzigCommand) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const betrokkene = yield* betrokkeneMetId(command.betrokkene)
      yield* checkVersie(betrokkene, command.versie)
      const gewijzigd = wijzig(betrokkene, command)
      yield* Betrokkenen.use((betrokkenen) => betrokkenen.vervang(gewijzigd, betrokkene.versie))
      return gewijzigd
    }))
  )
)
