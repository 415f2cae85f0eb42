import { Effect } from "effect"
import type { GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import type { Koppelgebeurtenis } from "../betrokkene/koppelgebeurtenis.ts"
import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import type { Partij } from "../partij/partij.ts"
import type { PartijId } from "../partij/partij-id.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { Transactie } from "../ports/transactie.ts"
import { partijMetId } from "./gevonden.ts"

/** Everything that the register holds about one partij (AVG, article 15). */
export interface Inzage {
  readonly partij: Partij
  readonly betrokkenheden: ReadonlyArray<{
    readonly betrokkene: GekendeBetrokkene
    readonly klantcontact: Klantcontact
    readonly koppelgeschiedenis: ReadonlyArray<Koppelgebeurtenis>
  }>
}

/** Use case 7: everything held about a partij, as it is at one moment. */
export const inzage = Effect.fn("inzage")((id: PartijId) =>
  Transactie.use((transactie) => transactie.lezen(verzamelInzage(id)))
)

const verzamelInzage = Effect.fnUntraced(function*(id: PartijId) {
  const partij = yield* partijMetId(id)
  const betrokkenen = yield* Betrokkenen
  const gekoppeld = yield* betrokkenen.vanPartij(id)
  const klantcontacten = yield* Klantcontacten.use((klantcontacten) =>
    klantcontacten.zoekAlle([...new Set(gekoppeld.map(({ klantcontact }) => klantcontact))])
  )
  const betrokkenheden = yield* Effect.forEach(klantcontacten, (klantcontact) =>
    Effect.forEach(gekoppeld.filter((betrokkene) => betrokkene.klantcontact === klantcontact.id), (betrokkene) =>
      Effect.map(betrokkenen.koppelgeschiedenis(betrokkene.id), (koppelgeschiedenis) => ({
        betrokkene,
        klantcontact,
        koppelgeschiedenis
      }))))
  return { partij, betrokkenheden: betrokkenheden.flat() } satisfies Inzage
})
