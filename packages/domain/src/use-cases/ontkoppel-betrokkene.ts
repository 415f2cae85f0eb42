import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { ontkoppeldGebeurtenis } from "../betrokkene/koppelgebeurtenis.ts"
import { ontkoppel } from "../betrokkene/ontkoppel.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Clock } from "../ports/clock.ts"
import { Transaction } from "../ports/transaction.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { betrokkeneMetId } from "./existing.ts"
import { forgetConnection } from "./forget-connection.ts"
import { givenByBetrokkene } from "./given-by-betrokkene.ts"

/** Command: the betrokkene to unlink, its expected version, and who asks. */
export interface OntkoppelCommand {
  readonly betrokkene: BetrokkeneId
  readonly versie: ExpectedVersie
  readonly door: Medewerker
}

/** Use case 2, reversed: the remedy for a wrong identification (B10). Returns the betrokkene as it is now, ongekend. */
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

/**
 * Breaks the link of a betrokkene. What it gave stays, and nothing leads to the partij. Call it within a transaction.
 */
export const unlink = Effect.fnUntraced(function*(betrokkene: Betrokkene, door: Medewerker) {
  return yield* detach({ ...betrokkene, contactgegevens: yield* givenByBetrokkene(betrokkene) }, door)
})

/** Like {@link unlink}, for a betrokkene that is linked again or emptied at once; its contactgegevens are given. */
export const detach = Effect.fnUntraced(function*(betrokkene: Betrokkene, door: Medewerker) {
  const ongekend = yield* Effect.fromResult(ontkoppel(betrokkene))
  const betrokkenen = yield* Betrokkenen
  yield* betrokkenen.vervang(ongekend, betrokkene.versie)
  yield* betrokkenen.legVast(ontkoppeldGebeurtenis(ongekend.id, door, yield* (yield* Clock).nu))
  yield* forgetConnection(ongekend.id)
  return ongekend
})
