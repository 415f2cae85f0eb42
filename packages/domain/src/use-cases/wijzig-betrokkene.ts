import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { Betrokkenegegevens } from "../betrokkene/nieuwe-betrokkene.ts"
import { wijzigBetrokkenegegevens } from "../betrokkene/wijzig-betrokkenegegevens.ts"
import type { ClaimedSharing } from "../digitaal-adres/shared-adressen.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import { Transaction } from "../ports/transaction.ts"
import type { AdresIds } from "../values/adres-ids.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { betrokkeneMetId } from "./existing.ts"
import { storeChange } from "./store-change.ts"

/**
 * Command: the betrokkene to change, its expected version, and the new values. `adresIds` are ids of its digital addresses
 * that are claimed for the new ones, `brought` are ids that these have from elsewhere, and `shared` tells which of them it
 * shares with its partij.
 */
export interface WijzigBetrokkeneCommand extends Betrokkenegegevens {
  readonly betrokkene: BetrokkeneId
  readonly versie: ExpectedVersie
  readonly adresIds?: AdresIds
  readonly brought?: AdresIds
  readonly shared?: ClaimedSharing
}

/**
 * Use case 3: changes rol, initiator and contactgegevens of this betrokkene, and of nothing else (B6). Fails with
 * `BetrokkeneNietGevonden`, or with `VersieConflict` if it changed meanwhile (B12).
 *
 * Example: {@link koppelBetrokkene}.
 */
export const wijzigBetrokkene = Effect.fn("wijzigBetrokkene")((command: WijzigBetrokkeneCommand) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const betrokkene = yield* betrokkeneMetId(command.betrokkene)
      yield* checkVersie(betrokkene, command.versie)
      return yield* wijzigBetrokkeneWithin(betrokkene, command)
    }))
  )
)

/** Like {@link wijzigBetrokkene}, for a betrokkene as it was read within this transaction. */
export const wijzigBetrokkeneWithin = Effect.fnUntraced(
  function*(betrokkene: Betrokkene, command: Omit<WijzigBetrokkeneCommand, "betrokkene" | "versie">) {
    const { vervang } = yield* Betrokkenen
    const nu = yield* RegisterClock.use((clock) => clock.nu)
    return yield* storeChange(
      betrokkene,
      wijzigBetrokkenegegevens(betrokkene, command, nu, command.adresIds, command.brought, command.shared),
      vervang
    )
  }
)
