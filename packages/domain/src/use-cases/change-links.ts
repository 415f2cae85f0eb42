import { Effect } from "effect"
import type { Betrokkene, GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import type { Grond } from "../betrokkene/grond.ts"
import { koppelOngekende } from "../betrokkene/koppel.ts"
import type { Koppelgebeurtenis } from "../betrokkene/koppelgebeurtenis.ts"
import { ontkoppelGekende } from "../betrokkene/ontkoppel.ts"
import type { PartijId } from "../partij/partij-id.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { forgetConnections } from "./forget-connections.ts"
import { givenByBetrokkenen } from "./given-by-betrokkenen.ts"

/** A gekende betrokkene, and the same one unlinked, or linked to another partij. */
export interface LinkChange {
  readonly voor: GekendeBetrokkene
  readonly na: Betrokkene
}

/**
 * Breaks the links of these betrokkenen, or replaces them, and records both (B10). Nothing leads from one that is unlinked
 * to its partij any more. Of one that is linked to another partij everything stays that the reconciliation keeps, so that
 * earlier decisions can still be undone. Takes as many statements for one as for all. Call it within a transaction.
 */
export const changeLinks = Effect.fnUntraced(function*(changes: ReadonlyArray<LinkChange>, door: Medewerker) {
  const betrokkenen = yield* Betrokkenen
  const op = yield* RegisterClock.use((clock) => clock.nu)
  yield* betrokkenen.vervangAll(changes)
  yield* betrokkenen.legVast(changes.flatMap(({ na: { _tag, id } }): ReadonlyArray<Koppelgebeurtenis> => [
    { betrokkene: id, soort: "ontkoppeld", door, op },
    ...(_tag === "Gekend" ? [{ betrokkene: id, soort: "gekoppeld" as const, door, op }] : [])
  ]))
  const unlinked = changes.map(({ na }) => na).filter(({ _tag }) => _tag === "Ongekend")
  if (unlinked.length > 0) yield* forgetConnections(unlinked)
})

/**
 * Breaks the links of these betrokkenen. What they gave stays, and nothing leads to the partij. Call it within a
 * transaction.
 */
export const unlinkAll = Effect.fnUntraced(function*(betrokkenen: ReadonlyArray<GekendeBetrokkene>, door: Medewerker) {
  const byId = new Map(betrokkenen.map((voor) => [voor.id, voor]))
  const changes = (yield* givenByBetrokkenen(betrokkenen)).map((gegeven) =>
    ({ voor: byId.get(gegeven.id) ?? gegeven, na: ontkoppelGekende(gegeven) }) satisfies LinkChange
  )
  yield* changeLinks(changes, door)
  return changes.map(({ na }) => na)
})

/** The betrokkene unlinked and then linked to another partij, as one change: it is never seen in between. */
export const movedTo = (voor: GekendeBetrokkene, partij: PartijId, grond: Grond): LinkChange & {
  readonly na: GekendeBetrokkene
} => ({ voor, na: koppelOngekende(ontkoppelGekende(voor), partij, grond) })
