import { Effect } from "effect"
import type { GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import type { Grond } from "../betrokkene/grond.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import { voegSamen } from "../partij/samenvoegen.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Clock } from "../ports/clock.ts"
import { type Herstelpunt, Herstelpunten } from "../ports/herstelpunten.ts"
import { Partijen } from "../ports/partijen.ts"
import { Transaction } from "../ports/transaction.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { partijMetId } from "./existing.ts"
import { link } from "./koppel-betrokkene.ts"
import { detach } from "./ontkoppel-betrokkene.ts"

/** Command: the partij that stays and the one that goes, their expected versions, and who asks. */
export interface VoegSamenCommand {
  readonly blijft: PartijId
  readonly vervalt: PartijId
  readonly versies: { readonly blijft: ExpectedVersie; readonly vervalt: ExpectedVersie }
  readonly door: Medewerker
}

/** The partij that stayed, as it is now, and every changed record as it was before, to undo the merge. */
export interface Samenvoeging {
  readonly partij: Partij
  readonly herstelpunten: ReadonlyArray<Herstelpunt>
}

/**
 * Merges two partijen that are the same, see {@link voegSamen}. Betrokkenen of the one that goes are linked to the one
 * that stays (B10, B11).
 */
export const voegPartijenSamen = Effect.fn("voegPartijenSamen")((command: VoegSamenCommand) =>
  Transaction.use((transaction) => transaction.run(voegSamenWithin(command))).pipe(
    // Somebody may link a betrokkene to the partij that goes while its betrokkenen are moved. Another look finds it.
    Effect.retry({ while: ({ _tag }) => _tag === "PartijHeeftBetrokkenen", times: 10 })
  )
)

/** Like {@link voegPartijenSamen}, to be called within a transaction. */
export const voegSamenWithin = Effect.fnUntraced(
  function*({ blijft, door, versies: versions, vervalt }: VoegSamenCommand) {
    const [first, gone] = [yield* partijMetId(blijft), yield* partijMetId(vervalt)]
    yield* checkVersie(first, versions.blijft)
    yield* checkVersie(gone, versions.vervalt)
    const partij = yield* Effect.fromResult(voegSamen(first, gone))
    const grond: Grond = { soort: "gekozen-partij", door, op: yield* Clock.use((clock) => clock.nu) }
    const betrokkenen = yield* Betrokkenen.use((all) => all.vanPartij(vervalt))
    const moved = yield* Effect.forEach(betrokkenen, (betrokkene) => move(betrokkene, blijft, grond))
    const partijen = yield* Partijen
    // Before the change of the other, so that its identificatoren are free.
    yield* partijen.verwijder(vervalt, gone.versie)
    yield* partijen.vervang(partij, first.versie)
    // Earlier findings on the partij that goes can't be undone any more, because it never has that version again.
    yield* Herstelpunten.use((herstelpunten) => herstelpunten.erase({ soort: "partij", id: vervalt }, true))
    const herstelpunten: ReadonlyArray<Herstelpunt> = [
      { soort: "partij", voor: first, versieNa: partij.versie },
      { soort: "partij", voor: gone },
      ...moved
    ]
    return { partij, herstelpunten } satisfies Samenvoeging
  }
)

const move = Effect.fnUntraced(function*(voor: GekendeBetrokkene, partij: PartijId, grond: Grond) {
  const ongekend = yield* detach(voor, grond.door).pipe(Effect.catchTag("NietGekoppeld", Effect.die))
  const gekend = yield* link(ongekend, partij, grond).pipe(Effect.catchTag("AlGekoppeld", Effect.die))
  return { soort: "betrokkene", voor, versieNa: gekend.versie } satisfies Herstelpunt
})
