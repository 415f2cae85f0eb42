import { Effect } from "effect"
import type { GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import type { Koppelgebeurtenis } from "../betrokkene/koppelgebeurtenis.ts"
import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import { maySeeTexts } from "../klantcontact/zicht-op-klantcontact.ts"
import { fullInzage, type Inzagerecht } from "../partij/inzagerecht.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import { maySee } from "../partij/zicht-op-partij.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { type Herstelpunt, Herstelpunten } from "../ports/herstelpunten.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { Raadplegingen } from "../ports/raadplegingen.ts"
import type { ListPosition } from "../ports/record-page.ts"
import { SideRecords } from "../ports/side-records.ts"
import { Transaction } from "../ports/transaction.ts"
import { Verantwoording } from "../ports/verantwoording.ts"
import type { ReportedBevinding } from "../reconciliatie/bevinding.ts"
import { neighboursOf, type SideRecord } from "../side-records/side-record.ts"
import { Handelende } from "../verantwoording/handelende.ts"
import type { Handeling, ShownRecord } from "../verantwoording/handeling.ts"
import type { Raadpleging } from "../verantwoording/raadpleging.ts"
import { alsoKnownAs } from "./also-known-as.ts"
import { partijMetId } from "./existing.ts"

/** One time that the partij was involved: the betrokkene, with its klantcontact and link history. */
export interface Betrokkenheid {
  readonly betrokkene: GekendeBetrokkene
  readonly klantcontact: Klantcontact
  readonly koppelgeschiedenis: ReadonlyArray<Koppelgebeurtenis>
}

/** Maximum number of betrokkenheden in one part of an inzage. */
export const inzagePart = 100

/** Maximum number of items in each list of what is about these. */
const maximumLatest = 1_000

/**
 * What the register holds about one partij (AVG, article 15), in parts of at most 100 betrokkenheden: an
 * organisation may have a hundred thousand. The lists of the first part are about the partij and about the betrokkenen
 * in that part; those of a later part are about the betrokkenen in that part.
 */
export interface Inzage {
  readonly partij: Partij
  /** By when the klantcontact took place, earliest first. */
  readonly betrokkenheden: ReadonlyArray<Betrokkenheid>
  /** After which betrokkenheid the next part begins; absent in the last part. */
  readonly volgende?: ListPosition
  /**
   * What stands beside the partij and partijen merged into it, and beside the klantcontacten as far as it tells something
   * about the customer, last registered first. What stands beside a klantcontact is as confidential as its texts, and what
   * stands beside a partij is as secret as its gegevens (B9): it is left out for who may not see those.
   */
  readonly sideRecords: ReadonlyArray<SideRecord>
  /** Findings about the partij, about partijen merged into it, and about the betrokkenen, latest first. */
  readonly bevindingen: ReadonlyArray<ReportedBevinding>
  /** The partij and the betrokkenen as they were before these findings were carried out, stored to undo those. */
  readonly herstelpunten: ReadonlyArray<Herstelpunt>
  /** The audit trail of the partij, of partijen merged into it, and of the betrokkenen, latest first. */
  readonly handelingen: ReadonlyArray<Handeling>
  /** The answers that showed the partij, a betrokkene, its klantcontact or one of the side records, latest first. */
  readonly raadplegingen: ReadonlyArray<Raadpleging>
  /** Which of these lists have earlier items that are not shown. Each shows at most a thousand. */
  readonly meerSideRecords: boolean
  readonly meerBevindingen: boolean
  readonly meerHandelingen: boolean
  readonly meerRaadplegingen: boolean
}

/**
 * Use case 7: everything held about a partij, at one moment, or its next part after `na`. Each part that is given is
 * recorded in the audit trail.
 *
 * Fails with {@link PartijNietGevonden}.
 *
 * Example: {@link vergeet}.
 */
export const inzage = Effect.fn("inzage")(function*(id: PartijId, na?: ListPosition, right: Inzagerecht = fullInzage) {
  const part = yield* Transaction.use((transaction) => transaction.read(gatherPart(id, na, right)))
  const handelende = yield* Handelende
  yield* Verantwoording.use((verantwoording) =>
    verantwoording.legVast([{ soort: "ingezien", record: { soort: "partij", id } }], handelende)
  )
  return part
})

const gatherPart = Effect.fnUntraced(function*(id: PartijId, na: ListPosition | undefined, right: Inzagerecht) {
  const partij = yield* partijMetId(id)
  const { betrokkenheden, volgende } = yield* betrokkenhedenVan(id, na)
  const partijen = na === undefined ? yield* alsoKnownAs(id) : []
  const records: ReadonlyArray<ShownRecord> = [
    ...partijen.map((also): ShownRecord => ({ soort: "partij", id: also })),
    ...betrokkenheden.map(({ betrokkene }): ShownRecord => ({ soort: "betrokkene", id: betrokkene.id }))
  ]
  const klantcontacten = uniqueKlantcontacten(betrokkenheden)
  const beside = latest(
    yield* SideRecords.use((all) =>
      all.beside([
        { soort: "partij", ids: partijen },
        { soort: "klantcontact", ids: klantcontacten.map(({ id }) => id), ofCustomer: true }
      ], maximumLatest + 1)
    )
  )
  const shownBeside = inSight(beside.rows, { partij, betrokkenheden }, right)
  const [bevindingen, verantwoording, raadplegingen] = [
    yield* Bevindingen,
    yield* Verantwoording,
    yield* Raadplegingen
  ]
  const found = latest(yield* bevindingen.latestAbout(records.map(({ id }) => id), maximumLatest + 1))
  const trail = latest(yield* verantwoording.latestAbout(records, maximumLatest + 1))
  const reads = latest(
    yield* raadplegingen.latestAbout(
      [...records, ...klantcontacten, ...shownBeside.map(({ id, soort }): ShownRecord => ({ soort, id }))],
      maximumLatest + 1
    )
  )
  const kept = yield* Herstelpunten.use((herstelpunten) =>
    herstelpunten.over(found.rows.map(({ id }) => id), records.map(({ id }) => id))
  )
  return {
    partij,
    betrokkenheden,
    ...(volgende === undefined ? {} : { volgende }),
    sideRecords: shownBeside,
    bevindingen: found.rows,
    herstelpunten: kept.map(({ punt }) => punt),
    handelingen: trail.rows,
    raadplegingen: reads.rows,
    meerSideRecords: beside.meer,
    meerBevindingen: found.meer,
    meerHandelingen: trail.meer,
    meerRaadplegingen: reads.meer
  } satisfies Inzage as Inzage
})

/** As many of the items as a list shows. One more was asked for, which tells whether there are earlier ones. */
const latest = <A>(rows: ReadonlyArray<A>) => ({
  rows: rows.slice(0, maximumLatest),
  meer: rows.length > maximumLatest
})

/** Which of these records the caller may see. Who read another of them would tell that it is there. */
const inSight = (
  sideRecords: ReadonlyArray<SideRecord>,
  { betrokkenheden, partij }: Pick<Inzage, "betrokkenheden" | "partij">,
  right: Inzagerecht
): ReadonlyArray<SideRecord> => {
  const closed = new Set<string>(
    betrokkenheden.flatMap(({ klantcontact }) => maySeeTexts(klantcontact, right) ? [] : [klantcontact.id])
  )
  const isOpen = maySee(partij, right)
  return sideRecords.filter((record) =>
    (isOpen || neighboursOf(record, "partij").length === 0)
    && !neighboursOf(record, "klantcontact").some((id) => closed.has(id))
  )
}

const uniqueKlantcontacten = (betrokkenheden: ReadonlyArray<Betrokkenheid>): ReadonlyArray<ShownRecord> =>
  [...new Set(betrokkenheden.map(({ klantcontact }) => klantcontact.id))].map((id) => ({ soort: "klantcontact", id }))

/** A part of the betrokkenen that are linked to a partij, each with its klantcontact and link history. */
const betrokkenhedenVan = Effect.fnUntraced(function*(id: PartijId, na: ListPosition | undefined) {
  const betrokkenen = yield* Betrokkenen
  const { meer, rows } = yield* betrokkenen.browse({ partij: id }, "plaatsgevondenOp", {
    ascending: true,
    aantal: inzagePart,
    ...(na === undefined ? {} : { from: { direction: "na", position: na } })
  })
  const gekoppeld = rows.flatMap(({ record }) => record._tag === "Gekend" ? [record] : [])
  const klantcontacten = new Map(
    (yield* Klantcontacten.use((all) => all.zoekAll([...new Set(gekoppeld.map(({ klantcontact }) => klantcontact))])))
      .map((klantcontact) => [klantcontact.id, klantcontact])
  )
  const histories = Map.groupBy(
    yield* betrokkenen.koppelgeschiedenis(gekoppeld.map(({ id }) => id)),
    ({ betrokkene }) => betrokkene
  )
  const betrokkenheden = gekoppeld.flatMap((betrokkene): ReadonlyArray<Betrokkenheid> => {
    const klantcontact = klantcontacten.get(betrokkene.klantcontact)
    const koppelgeschiedenis = histories.get(betrokkene.id) ?? []
    return klantcontact === undefined ? [] : [{ betrokkene, klantcontact, koppelgeschiedenis }]
  })
  const last = meer ? rows.at(-1)?.position : undefined
  return { betrokkenheden, ...(last === undefined ? {} : { volgende: last }) }
})
