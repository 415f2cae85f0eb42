import { Context, type Effect, type Option } from "effect"
import type { CallerIdentity } from "../access/caller-identity.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { ShownRecord } from "../verantwoording/handeling.ts"
import type {
  NewRaadpleging,
  Raadpleging,
  RaadplegingId,
  RaadplegingWithRecords
} from "../verantwoording/raadpleging.ts"
import type { PageRequest, RecordPage } from "./record-page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** Which raadplegingen: those that showed a record, or those of one reader, from `vanaf` on and before `tot`. */
export type RaadplegingFilter =
  | { readonly record: ShownRecord }
  | { readonly identiteit: CallerIdentity; readonly vanaf?: Tijdstip; readonly tot?: Tijdstip }

/**
 * The read log: which answer showed which records to whom. Entries are never changed here, and deleted only when their
 * time is over.
 */
export class Raadplegingen extends Context.Service<Raadplegingen, {
  /** Adds entries, in this order and at the current time of the register: all of them or none. */
  readonly voegToe: (raadplegingen: ReadonlyArray<NewRaadpleging>) => Effect.Effect<void, RegisterUnavailable>
  /** The entry with this id and the records that it names; none if there is none. */
  readonly zoek: (id: RaadplegingId) => Effect.Effect<Option.Option<RaadplegingWithRecords>, RegisterUnavailable>
  /** Sorted by `op`. Entries outlive the records that they name. */
  readonly browse: (
    filter: RaadplegingFilter,
    browse: PageRequest
  ) => Effect.Effect<RecordPage<Raadpleging>, RegisterUnavailable>
  /** The entries that name one of these records, each once, the last one first, at most `atMost`. */
  readonly latestAbout: (
    records: ReadonlyArray<ShownRecord>,
    atMost: number
  ) => Effect.Effect<ReadonlyArray<Raadpleging>, RegisterUnavailable>
  /** The number of entries that match. */
  readonly count: (filter: RaadplegingFilter) => Effect.Effect<number, RegisterUnavailable>
  /** Deletes entries from before `voor`, and makes room for those to come. It may keep more, such as whole months. */
  readonly prune: (voor: Tijdstip) => Effect.Effect<void, RegisterUnavailable>
}>()("@betrokkene/domain/Raadplegingen") {}
