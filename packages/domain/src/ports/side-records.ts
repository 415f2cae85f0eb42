import { Context, type Effect, type Option } from "effect"
import type { SideRecordNeighbour } from "../side-records/side-description.ts"
import type { SideRecordCombinationTaken, SideRecordNeighbourNotFound } from "../side-records/side-record-errors.ts"
import type { SideFilter, SideId, SideRecord } from "../side-records/side-record.ts"
import type { SideSoort } from "../side-records/side-soorten.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Versie } from "../values/versie.ts"
import type { PageRequest, RecordPage } from "./record-page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"
import type { VersieConflict } from "./versie-conflict.ts"

/** Records of one kind that side records stand beside. */
export interface SideRecordNeighbours {
  readonly soort: SideRecordNeighbour
  readonly ids: ReadonlyArray<string>
  /** Of what stands beside them, only what tells something about the customer of these klantcontacten. */
  readonly ofCustomer?: boolean
}

/**
 * A side record that was deleted with the record that it stood beside or, with `list`, that is now without it in the list of
 * that field, at its next version.
 */
export interface DeletedSideRecord {
  readonly soort: SideSoort
  readonly id: string
  readonly list?: string
}

/**
 * What is kept beside the klantcontacten and partijen of the register, each kind by its {@link SideDescription}. A
 * record that is deleted takes along what stands beside it.
 */
export class SideRecords extends Context.Service<SideRecords, {
  /** The record of this kind with this id; none if there is none. */
  readonly zoek: <Soort extends SideSoort>(
    soort: Soort,
    id: SideId<Soort>
  ) => Effect.Effect<Option.Option<SideRecord<Soort>>, RegisterUnavailable>
  /** The records of this kind that exist, each once, in no particular order. */
  readonly zoekAll: <Soort extends SideSoort>(
    soort: Soort,
    ids: ReadonlyArray<SideId<Soort>>
  ) => Effect.Effect<ReadonlyArray<SideRecord<Soort>>, RegisterUnavailable>
  /** The records of all kinds that stand beside one of these, the last registered first, at most `atMost`. */
  readonly beside: (
    neighbours: ReadonlyArray<SideRecordNeighbours>,
    atMost: number
  ) => Effect.Effect<ReadonlyArray<SideRecord>, RegisterUnavailable>
  /**
   * Waits until no other transaction has reserved records of this kind that match this filter, then reserves them until
   * this transaction ends. Look up, reserve, look up again, then add: of all who do so at once, one adds. It does not
   * stop a transaction that adds without reserving.
   */
  readonly reserve: <Soort extends SideSoort>(
    soort: Soort,
    filter: SideFilter<Soort>
  ) => Effect.Effect<void, RegisterUnavailable>
  /**
   * Adds a new record. Fails if it names a record that does not exist, or a combination that another record names:
   * {@link SideRecordNeighbourNotFound}, {@link SideRecordCombinationTaken}.
   */
  readonly voegToe: <Soort extends SideSoort>(
    record: SideRecord<Soort>
  ) => Effect.Effect<void, SideRecordCombinationTaken | SideRecordNeighbourNotFound | RegisterUnavailable>
  /**
   * Replaces the record of this kind with this id, if the register still holds version `expected` (B12). Fails as
   * `voegToe` does ({@link SideRecordNeighbourNotFound}, {@link SideRecordCombinationTaken}), and with
   * {@link VersieConflict}.
   */
  readonly vervang: <Soort extends SideSoort>(
    record: SideRecord<Soort>,
    expected: Versie
  ) => Effect.Effect<
    void,
    SideRecordCombinationTaken | SideRecordNeighbourNotFound | VersieConflict | RegisterUnavailable
  >
  /**
   * Deletes the record, if the register still holds version `expected` (B12).
   * Fails with {@link VersieConflict}.
   */
  readonly verwijder: <Soort extends SideSoort>(
    soort: Soort,
    id: SideId<Soort>,
    expected: Versie
  ) => Effect.Effect<void, VersieConflict | RegisterUnavailable>
  /**
   * Deletes at most `atMost` records of each kind that stand beside one of these, takes these out of as many lists, and
   * returns which. Unless it is only
   * what is `ofCustomer`, these are about to be deleted: others cannot put anything beside them until this transaction
   * ends, also with an `atMost` of zero.
   */
  readonly dropBeside: (
    neighbours: SideRecordNeighbours,
    atMost: number
  ) => Effect.Effect<ReadonlyArray<DeletedSideRecord>, RegisterUnavailable>
  /**
   * Deletes at most `atMost` records that have waited for their partij since before `voor`, see
   * {@link SideDescription}, and returns which.
   */
  readonly dropWaiting: (
    voor: Tijdstip,
    atMost: number
  ) => Effect.Effect<ReadonlyArray<DeletedSideRecord>, RegisterUnavailable>
  /** A page of the records of this kind that match, sorted by registratiedatum. */
  readonly browse: <Soort extends SideSoort>(
    soort: Soort,
    filter: SideFilter<Soort>,
    browse: PageRequest
  ) => Effect.Effect<RecordPage<SideRecord<Soort>>, RegisterUnavailable>
  /** The number of records of this kind that match. */
  readonly count: <Soort extends SideSoort>(
    soort: Soort,
    filter: SideFilter<Soort>
  ) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/SideRecords") {}
