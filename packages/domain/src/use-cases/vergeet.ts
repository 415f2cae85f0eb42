import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { anonimiseer } from "../klantcontact/klantcontact.ts"
import type { PartijId } from "../partij/partij-id.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { Partijen } from "../ports/partijen.ts"
import { Transaction } from "../ports/transaction.ts"
import { type RecordReference, referTo } from "../reconciliatie/record-reference.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { alsoKnownAs } from "./also-known-as.ts"
import { eraseBetrokkene } from "./erase-betrokkene.ts"
import { partijMetId } from "./existing.ts"
import { betrokkenhedenVan } from "./inzage.ts"

/** Command: whom to forget, who asks, and whether only to say what would be erased (`proef`). */
export interface VergeetCommand {
  readonly partij: PartijId
  readonly door: Medewerker
  readonly proef: boolean
}

/** What was erased or anonymised, or would be with `proef`. Only ids, so that the answer itself can be stored. */
export interface Vergeten {
  readonly partij: PartijId
  readonly betrokkenen: ReadonlyArray<BetrokkeneId>
  readonly klantcontacten: ReadonlyArray<KlantcontactId>
}

/**
 * Use case 7: erases a partij (AVG, article 17). Betrokkenen that were linked to it lose the link and their
 * contactgegevens, and their klantcontacten lose their texts. That the contacts took place, when and by which kanaal,
 * stays for statistics. What the reconciliation stores about any of them is erased too.
 */
export const vergeet = Effect.fn("vergeet")(({ door, partij: id, proef: trial }: VergeetCommand) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const partij = yield* partijMetId(id)
      const betrokkenheden = yield* betrokkenhedenVan(id)
      const klantcontacten = [
        ...new Map(betrokkenheden.map(({ klantcontact }) => [klantcontact.id, klantcontact])).values()
      ]
      if (!trial) {
        yield* Effect.forEach(betrokkenheden, ({ betrokkene }) => eraseBetrokkene(betrokkene, door))
        yield* Effect.forEach(klantcontacten, (klantcontact) =>
          Klantcontacten.use((all) => all.vervang(anonimiseer(klantcontact), klantcontact.versie)))
        yield* Partijen.use((partijen) =>
          partijen.verwijder(id, partij.versie)
        )
        yield* eraseReconciliatie(id, [
          ...betrokkenheden.map(({ betrokkene }) => referTo("betrokkene", betrokkene)),
          ...klantcontacten.map((klantcontact) => referTo("klantcontact", klantcontact))
        ])
      }
      return {
        partij: id,
        betrokkenen: betrokkenheden.map(({ betrokkene }) => betrokkene.id),
        klantcontacten: klantcontacten.map((klantcontact) => klantcontact.id)
      } satisfies Vergeten
    }))
  ).pipe(
    // Somebody may link a betrokkene to the partij meanwhile, or change what is being erased. Another look finds it.
    Effect.retry({ while: ({ _tag }) => _tag === "PartijHeeftBetrokkenen" || _tag === "VersieConflict", times: 10 })
  )
)

/**
 * What the reconciliation stores about the partij, about partijen merged into it, and about the records that belonged
 * to it.
 */
const eraseReconciliatie = Effect.fnUntraced(function*(partij: PartijId, records: ReadonlyArray<RecordReference>) {
  const partijen = (yield* alsoKnownAs(partij)).map((id) => referTo("partij", { id }))
  yield* Bevindingen.use((bevindingen) => bevindingen.erase([...partijen, ...records]))
  yield* Effect.forEach(
    partijen,
    (reference) => Herstelpunten.use((herstelpunten) => herstelpunten.erase(reference, true)),
    { discard: true }
  )
})
