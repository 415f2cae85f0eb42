import { Effect } from "effect"
import { NietGekoppeld } from "../betrokkene/betrokkene-errors.ts"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { ontkoppelGekende } from "../betrokkene/ontkoppel.ts"
import { Transaction } from "../ports/transaction.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { unlinkAll } from "./change-links.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { betrokkeneMetId } from "./existing.ts"

/** Command: the betrokkene to unlink, its expected version, and who asks. */
export interface OntkoppelCommand {
  readonly betrokkene: BetrokkeneId
  readonly versie: ExpectedVersie
  readonly door: Medewerker
}

/**
 * Use case 2, reversed: the remedy for a wrong identification (B10). Returns the betrokkene as it is now, ongekend.
 * Fails with `NietGekoppeld` if it has no partij, and with `VersieConflict` if it changed meanwhile (B12).
 *
 * Example: {@link koppelBetrokkene}.
 */
export const ontkoppelBetrokkene = Effect.fn("ontkoppelBetrokkene")((
  { betrokkene: id, door, versie }: OntkoppelCommand
) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const betrokkene = yield* betrokkeneMetId(id)
      yield* checkVersie(betrokkene, versie)
      return yield* unlink(betrokkene, door)
    }))
  )
)

/** Like {@link unlinkAll}, for one betrokkene. Fails if it is not linked. */
export const unlink = Effect.fnUntraced(function*(betrokkene: Betrokkene, door: Medewerker) {
  if (betrokkene._tag === "Ongekend") return yield* new NietGekoppeld({ betrokkene: betrokkene.id })
  const [ongekend = ontkoppelGekende(betrokkene)] = yield* unlinkAll([betrokkene], door)
  return ongekend
})
