import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { anonimiseer } from "../klantcontact/klantcontact.ts"
import type { PartijId } from "../partij/partij-id.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { Partijen } from "../ports/partijen.ts"
import { RestoreLedger } from "../ports/restore-ledger.ts"
import { Transaction } from "../ports/transaction.ts"
import { referTo } from "../reconciliatie/record-reference.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { alsoKnownAs } from "./also-known-as.ts"
import { dropBeside } from "./drop-beside.ts"
import { eachPageOfBetrokkenen } from "./each-page-of-betrokkenen.ts"
import { eraseBetrokkenen } from "./erase-betrokkenen.ts"
import { closedPartijWithId, partijMetId } from "./existing.ts"

/** Command: whom to forget, who asks, and whether only to say what would be erased (`proef`). */
export interface VergeetCommand {
  readonly partij: PartijId
  readonly door: Medewerker
  readonly proef: boolean
}

/** Maximum number of betrokkenen, and of klantcontacten, of which {@link Vergeten} gives the ids. */
export const maximumShownVergeten = 1_000

/** What was erased or anonymised, or would be with `proef`. Only ids, so that the answer itself can be stored. */
export interface Vergeten {
  readonly partij: PartijId
  /** The number of betrokkenen. */
  readonly aantalBetrokkenen: number
  /** The first of them by when their klantcontact took place, at most 1000. */
  readonly betrokkenen: ReadonlyArray<BetrokkeneId>
  /** The first klantcontacten, at most as many. */
  readonly klantcontacten: ReadonlyArray<KlantcontactId>
}

/**
 * Use case 7: erases a partij with what stands beside it (AVG, article 17). Betrokkenen that were linked to it lose the link and their
 * contactgegevens, and their klantcontacten lose their texts and what stands beside them. That the contacts took place, when and by which kanaal,
 * stays for statistics. What the reconciliation stores about any of them is erased too. The {@link RestoreLedger} has the
 * ids of all of them before anything is committed.
 *
 * Fails with {@link PartijHeeftBetrokkenen} or {@link VersieConflict}.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   geenContactgegevens,
 *   inzage,
 *   Klantcontactgegevens,
 *   Medewerker,
 *   Partijgegevens,
 *   registreerBetrokkene,
 *   registreerPartij,
 *   vergeet,
 *   zoekHandelingen
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const door = Schema.decodeSync(Medewerker)("balie-3")
 * const klantcontact = { nieuw: Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" }) }
 * const common = { klantcontact, rol: "klant", initiator: true, contactgegevens: geenContactgegevens, door } as const
 * const program = Effect.gen(function*() {
 *   const anna = yield* registreerPartij(
 *     Schema.decodeSync(Partijgegevens)({ soortPartij: "persoon", contactnaam: { voornaam: "Anna" } })
 *   )
 *   yield* registreerBetrokkene({ ...common, identificatie: { soort: "gekozen-partij", partij: anna.id } })
 *   const { betrokkenheden } = yield* inzage(anna.id)
 *   console.log(betrokkenheden[0]?.klantcontact.gegevens.onderwerp) // Verhuizing
 *
 *   const vergeten = yield* vergeet({ partij: anna.id, door, proef: false })
 *   console.log(vergeten.aantalBetrokkenen) // 1
 *   const gone = yield* Effect.flip(inzage(anna.id))
 *   console.log(gone._tag) // PartijNietGevonden
 *
 *   const record = { soort: "partij", id: anna.id } as const
 *   const { records } = yield* zoekHandelingen(record, { ascending: true, aantal: 10 })
 *   console.log(records.map(({ soort }) => soort).join())
 *   // geregistreerd,gekoppeld,ingezien,ontkoppeld,verwijderd
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const vergeet = Effect.fn("vergeet")(({ door, partij: id, proef: trial }: VergeetCommand) =>
  trial
    ? Transaction.use((transaction) => transaction.read(vergetenVan(id)))
    : Transaction.use((transaction) => transaction.run(vergeetWithin(id, door))).pipe(
      // Somebody may give a klantcontact another moment, or change what is being erased. Another look finds it.
      Effect.retry({ while: ({ _tag }) => _tag === "PartijHeeftBetrokkenen" || _tag === "VersieConflict", times: 10 })
    )
)

/** What would be erased. */
const vergetenVan = Effect.fnUntraced(function*(id: PartijId) {
  yield* partijMetId(id)
  const betrokkenen = yield* Betrokkenen
  const { rows } = yield* betrokkenen.browse({ partij: id }, "plaatsgevondenOp", {
    ascending: true,
    aantal: maximumShownVergeten
  })
  const aantal = rows.length < maximumShownVergeten ? rows.length : yield* betrokkenen.count({ partij: id })
  return withPage(nothingVergeten(id), rows.map(({ record }) => record), aantal)
})

const vergeetWithin = Effect.fnUntraced(function*(id: PartijId, door: Medewerker) {
  const partij = yield* closedPartijWithId(id)
  const ids = yield* alsoKnownAs(id)
  const partijen = ids.map((id) => referTo("partij", { id }))
  const ledger = yield* RestoreLedger
  yield* ledger.note({ soort: "vergeten", partijen: ids, betrokkenen: [], klantcontacten: [] })
  let vergeten = nothingVergeten(id)
  yield* eachPageOfBetrokkenen(id, (betrokkenen) =>
    Effect.gen(function*() {
      yield* eraseBetrokkenen(betrokkenen, door)
      yield* anonimiseerAll(betrokkenen)
      yield* ledger.note({
        soort: "vergeten",
        partijen: [],
        betrokkenen: betrokkenen.map(({ id }) => id),
        klantcontacten: [...new Set(betrokkenen.map(({ klantcontact }) => klantcontact))]
      })
      vergeten = withPage(vergeten, betrokkenen, betrokkenen.length)
    }))
  yield* dropBeside({ soort: "partij", ids: [id] })
  yield* Partijen.use((all) => all.verwijder(id, partij.versie))
  yield* Bevindingen.use((bevindingen) => bevindingen.erase(partijen))
  yield* Herstelpunten.use((herstelpunten) => herstelpunten.erase(partijen, true))
  return vergeten
})

const nothingVergeten = (partij: PartijId): Vergeten => ({
  partij,
  aantalBetrokkenen: 0,
  betrokkenen: [],
  klantcontacten: []
})

const withPage = (
  { aantalBetrokkenen, betrokkenen, klantcontacten, partij }: Vergeten,
  page: ReadonlyArray<Betrokkene>,
  aantal: number
): Vergeten => ({
  partij,
  aantalBetrokkenen: aantalBetrokkenen + aantal,
  betrokkenen: [...betrokkenen, ...page.map(({ id }) => id)].slice(0, maximumShownVergeten),
  klantcontacten: klantcontacten.length < maximumShownVergeten
    ? [...new Set([...klantcontacten, ...page.map(({ klantcontact }) => klantcontact)])].slice(0, maximumShownVergeten)
    : klantcontacten
})

/** Anonymises the klantcontacten of these betrokkenen, and erases what the reconciliation stores about either. */
const anonimiseerAll = Effect.fnUntraced(function*(betrokkenen: ReadonlyArray<Betrokkene>) {
  const all = yield* Klantcontacten
  const klantcontacten = yield* all.zoekAll([...new Set(betrokkenen.map(({ klantcontact }) => klantcontact))])
  const changes = klantcontacten.map((voor) => ({ voor, na: anonimiseer(voor) })).filter(({ na, voor }) => na !== voor)
  if (changes.length > 0) yield* all.vervangAll(changes)
  yield* dropBeside({ soort: "klantcontact", ids: klantcontacten.map(({ id }) => id), ofCustomer: true })
  yield* Bevindingen.use((bevindingen) =>
    bevindingen.erase([
      ...betrokkenen.map((betrokkene) => referTo("betrokkene", betrokkene)),
      ...klantcontacten.map((klantcontact) => referTo("klantcontact", klantcontact))
    ])
  )
})
