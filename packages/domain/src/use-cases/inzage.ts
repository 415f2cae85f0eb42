import { Effect } from "effect"
import type { GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import type { Koppelgebeurtenis } from "../betrokkene/koppelgebeurtenis.ts"
import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { type Herstelpunt, Herstelpunten } from "../ports/herstelpunten.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { Raadplegingen } from "../ports/raadplegingen.ts"
import { Transaction } from "../ports/transaction.ts"
import { Verantwoording } from "../ports/verantwoording.ts"
import type { ReportedBevinding } from "../reconciliatie/bevinding.ts"
import { Handelende } from "../verantwoording/handelende.ts"
import type { Handeling, VerantwoordRecord } from "../verantwoording/handeling.ts"
import type { Raadpleging } from "../verantwoording/raadpleging.ts"
import { allRows } from "./all-rows.ts"
import { alsoKnownAs } from "./also-known-as.ts"
import { partijMetId } from "./existing.ts"

/** A betrokkene that is linked to the partij, with its klantcontact and link history. */
export interface Betrokkenheid {
  readonly betrokkene: GekendeBetrokkene
  readonly klantcontact: Klantcontact
  readonly koppelgeschiedenis: ReadonlyArray<Koppelgebeurtenis>
}

/** Everything that the register holds about one partij (AVG, article 15). */
export interface Inzage {
  readonly partij: Partij
  readonly betrokkenheden: ReadonlyArray<Betrokkenheid>
  /** Findings about the partij, about partijen merged into it, and about its betrokkenen. */
  readonly bevindingen: ReadonlyArray<ReportedBevinding>
  /** The partij and its betrokkenen as they were before findings were carried out, stored to undo those. */
  readonly herstelpunten: ReadonlyArray<Herstelpunt>
  /** The audit trail of the partij, of partijen merged into it, and of its betrokkenen. */
  readonly handelingen: ReadonlyArray<Handeling>
  /** The latest answers that showed the partij, one of its betrokkenen or their klantcontacten, newest first. */
  readonly raadplegingen: ReadonlyArray<Raadpleging>
  /** Whether there are earlier ones, which are not shown. */
  readonly meerRaadplegingen: boolean
}

/** Maximum number of raadplegingen that are shown. */
const shownRaadplegingen = 1000

/** Use case 7: everything held about a partij, at one moment. The inzage itself is recorded in the audit trail. */
export const inzage = Effect.fn("inzage")(function*(id: PartijId) {
  const everything = yield* Transaction.use((transaction) => transaction.read(gatherInzage(id)))
  const handelende = yield* Handelende
  yield* Verantwoording.use((verantwoording) =>
    verantwoording.legVast([{ soort: "ingezien", record: { soort: "partij", id } }], handelende)
  )
  return everything
})

const gatherInzage = Effect.fnUntraced(function*(id: PartijId) {
  const partij = yield* partijMetId(id)
  const betrokkenheden = yield* betrokkenhedenVan(id)
  const partijen = yield* alsoKnownAs(id)
  const ids = new Set<string>([...partijen, ...betrokkenheden.map(({ betrokkene }) => betrokkene.id)])
  const bevindingen = yield* bevindingenOver([...ids])
  const points = yield* Effect.forEach(
    bevindingen,
    (bevinding) => Herstelpunten.use((herstelpunten) => herstelpunten.van(bevinding.id))
  )
  const records: ReadonlyArray<VerantwoordRecord> = [
    ...partijen.map((also): VerantwoordRecord => ({ soort: "partij", id: also })),
    ...betrokkenheden.map(({ betrokkene }): VerantwoordRecord => ({ soort: "betrokkene", id: betrokkene.id }))
  ]
  const verantwoording = yield* Verantwoording
  const handelingen = yield* Effect.forEach(
    records,
    (record) => allRows((browse) => verantwoording.browse(record, browse))
  )
  return {
    partij,
    betrokkenheden,
    bevindingen,
    herstelpunten: points.flat().filter(({ voor }) => ids.has(voor.id)),
    handelingen: handelingen.flat(),
    ...(yield* latestRaadplegingen([
      ...records,
      ...new Map(betrokkenheden.map(({ klantcontact: { id } }) => [id, { soort: "klantcontact", id } as const]))
        .values()
    ]))
  } satisfies Inzage
})

/** The betrokkenen that are linked to a partij, each with its klantcontact and link history. */
export const betrokkenhedenVan = Effect.fnUntraced(function*(id: PartijId) {
  const betrokkenen = yield* Betrokkenen
  const gekoppeld = yield* betrokkenen.vanPartij(id)
  const klantcontacten = yield* Klantcontacten.use((klantcontacten) =>
    klantcontacten.zoekAll([...new Set(gekoppeld.map(({ klantcontact }) => klantcontact))])
  )
  const byKlantcontact = Map.groupBy(gekoppeld, ({ klantcontact }) => klantcontact)
  const betrokkenheden = yield* Effect.forEach(
    klantcontacten,
    (klantcontact) =>
      Effect.forEach(
        byKlantcontact.get(klantcontact.id) ?? [],
        (betrokkene) =>
          Effect.map(betrokkenen.koppelgeschiedenis(betrokkene.id), (koppelgeschiedenis): Betrokkenheid => ({
            betrokkene,
            klantcontact,
            koppelgeschiedenis
          }))
      )
  )
  return betrokkenheden.flat()
})

/** Each finding once, even if it is about several of the records. */
const bevindingenOver = Effect.fnUntraced(function*(ids: ReadonlyArray<string>) {
  const bevindingen = yield* Bevindingen
  const gevonden = yield* Effect.forEach(ids, (record) => allRows((browse) => bevindingen.browse({ record }, browse)))
  return [...new Map(gevonden.flat().map((bevinding) => [bevinding.id, bevinding])).values()]
})

/** An answer that showed several of the records counts once. No record has more to read than is shown in all. */
const latestRaadplegingen = Effect.fnUntraced(function*(records: ReadonlyArray<VerantwoordRecord>) {
  const raadplegingen = yield* Raadplegingen
  const found = new Map<string, Raadpleging>()
  for (const record of records) {
    const { rows } = yield* raadplegingen.browse({ record }, { ascending: false, aantal: shownRaadplegingen + 1 })
    for (const { record } of rows) found.set(record.id, record)
    if (found.size > 2 * shownRaadplegingen) keepLatest(found, shownRaadplegingen + 1)
  }
  keepLatest(found, shownRaadplegingen + 1)
  const latest = [...found.values()]
  return { raadplegingen: latest.slice(0, shownRaadplegingen), meerRaadplegingen: latest.length > shownRaadplegingen }
})

/** Leaves the latest ones, newest first, so that memory does not grow with the number of records. */
const keepLatest = (found: Map<string, Raadpleging>, count: number): void => {
  const latest = [...found.values()].toSorted((one, other) => comparePlaces(other, one)).slice(0, count)
  found.clear()
  for (const raadpleging of latest) found.set(raadpleging.id, raadpleging)
}

const comparePlaces = (one: Raadpleging, other: Raadpleging): number =>
  one.op === other.op ? (one.id < other.id ? -1 : 1) : one.op < other.op ? -1 : 1
