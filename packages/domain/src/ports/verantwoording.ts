import { Context, type Effect } from "effect"
import type { Handelende } from "../verantwoording/handelende.ts"
import type { Handeling, NewHandeling, VerantwoordRecord } from "../verantwoording/handeling.ts"
import type { PageRequest, RecordPage } from "./record-page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/**
 * The account of what was done: the audit trail, and the events for other systems. Entries are never changed or deleted
 * here.
 */
export class Verantwoording extends Context.Service<Verantwoording, {
  /**
   * Adds entries, in this order and at the current time, with their events. Uses the open transaction, or one of its
   * own.
   */
  readonly legVast: (
    deeds: ReadonlyArray<NewHandeling>,
    handelende: Handelende
  ) => Effect.Effect<void, RegisterUnavailable>
  /** The entries about a record, sorted by `op`. Entries outlive the record. */
  readonly browse: (
    record: VerantwoordRecord,
    browse: PageRequest
  ) => Effect.Effect<RecordPage<Handeling>, RegisterUnavailable>
  /** The entries about one of these records, each once, the last one first, at most `atMost`. */
  readonly latestAbout: (
    records: ReadonlyArray<VerantwoordRecord>,
    atMost: number
  ) => Effect.Effect<ReadonlyArray<Handeling>, RegisterUnavailable>
  /** The number of entries about a record. */
  readonly count: (record: VerantwoordRecord) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Verantwoording") {}
