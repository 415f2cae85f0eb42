import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene, GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import type { Grond } from "../betrokkene/grond.ts"
import { koppel } from "../betrokkene/koppel.ts"
import { gekoppeldGebeurtenis } from "../betrokkene/koppelgebeurtenis.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Clock } from "../ports/clock.ts"
import { Transaction } from "../ports/transaction.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { betrokkeneMetId } from "./existing.ts"
import { type Identificatie, identificeer, retryIfTaken } from "./identificeer.ts"

/** Command of use case 2: the betrokkene, its expected version, the identity, and who asks. */
export interface KoppelCommand {
  readonly betrokkene: BetrokkeneId
  readonly versie: ExpectedVersie
  readonly identificatie: Identificatie
  readonly door: Medewerker
}

/** What came of making a link: what happened, and the records as they are now. */
export interface Koppeling {
  readonly uitkomst: "partij-gevonden" | "partij-geregistreerd"
  readonly betrokkene: GekendeBetrokkene
  readonly partij: Partij
}

/**
 * Use case 2: links an ongekende betrokkene to the identified partij, which is looked up or else registered (B4, B10).
 * A link to the same partij changes nothing. Fails with `AlGekoppeld`, without registering anything, if the betrokkene
 * is linked to another partij; with `VersieConflict` if it changed meanwhile (B12); and as {@link registreerBetrokkene}
 * does where nobody can be identified.
 */
export const koppelBetrokkene = Effect.fn("koppelBetrokkene")((command: KoppelCommand) =>
  Transaction.use((transaction) => transaction.run(koppelMet(command))).pipe(retryIfTaken)
)

const koppelMet = Effect.fnUntraced(function*({ betrokkene: id, door, identificatie, versie }: KoppelCommand) {
  const betrokkene = yield* betrokkeneMetId(id)
  yield* checkVersie(betrokkene, versie)
  const { grond, partij, uitkomst } = yield* identificeer(identificatie, door, yield* (yield* Clock).nu)
  return { uitkomst, betrokkene: yield* link(betrokkene, partij.id, grond), partij } satisfies Koppeling
})

/**
 * Links a betrokkene to a partij on a ground and records it. An existing link to the same partij changes nothing. Call
 * it within a transaction.
 */
export const link = Effect.fnUntraced(function*(betrokkene: Betrokkene, partij: PartijId, grond: Grond) {
  const gekend = yield* Effect.fromResult(koppel(betrokkene, partij, grond))
  if (gekend !== betrokkene) {
    const betrokkenen = yield* Betrokkenen
    yield* betrokkenen.vervang(gekend, betrokkene.versie)
    yield* betrokkenen.legVast([gekoppeldGebeurtenis(gekend)])
  }
  return gekend
})
