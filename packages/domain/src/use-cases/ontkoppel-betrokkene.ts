import { Effect, Option } from "effect"
import { NietGekoppeld } from "../betrokkene/betrokkene-errors.ts"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { ontkoppelGekende } from "../betrokkene/ontkoppel.ts"
import { Partijen } from "../ports/partijen.ts"
import { Transaction } from "../ports/transaction.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { unlinkAll } from "./change-links.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { betrokkeneMetId } from "./existing.ts"
import { rejectKoppelingen } from "./reconciliatie/reject-koppelingen.ts"

/** Command: the betrokkene to unlink, its expected version, and who asks. */
export interface OntkoppelBetrokkeneCommand {
  readonly betrokkene: BetrokkeneId
  readonly versie: ExpectedVersie
  readonly door: Medewerker
}

/**
 * Use case 2, reversed: the remedy for a wrong identification (B10). Returns the betrokkene as it is now, ongekend. The
 * night does not propose this link again until a value of the betrokkene or of the partij changes.
 * Fails with `NietGekoppeld` if it has no partij, and with `VersieConflict` if it changed meanwhile (B12).
 *
 * Also fails with {@link BetrokkeneNietGevonden}.
 *
 * Example: {@link koppelBetrokkene}.
 */
export const ontkoppelBetrokkene = Effect.fn("ontkoppelBetrokkene")((
  { betrokkene: id, door, versie }: OntkoppelBetrokkeneCommand
) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const betrokkene = yield* betrokkeneMetId(id)
      yield* checkVersie(betrokkene, versie)
      return yield* unlink(betrokkene, door)
    }))
  )
)

/**
 * Like {@link unlinkAll}, for one betrokkene and as the decision that it is not this partij: the night does not propose the
 * same link again, see {@link rejectKoppelingen}. Fails if it is not linked.
 */
export const unlink = Effect.fnUntraced(function*(betrokkene: Betrokkene, door: Medewerker) {
  if (betrokkene._tag === "Ongekend") return yield* new NietGekoppeld({ betrokkene: betrokkene.id })
  const partij = yield* Partijen.use((partijen) => partijen.zoek(betrokkene.partij))
  const [ongekend = ontkoppelGekende(betrokkene)] = yield* unlinkAll([betrokkene], door)
  if (Option.isSome(partij)) yield* rejectKoppelingen([ongekend], partij.value, door)
  return ongekend
})
