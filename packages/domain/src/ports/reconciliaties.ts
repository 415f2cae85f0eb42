import { Context, type Effect, type Option, Schema } from "effect"
import type { ReconciliatieId } from "../reconciliatie/reconciliatie-id.ts"
import type {
  Reconciliatie,
  ReconciliatieCounts,
  ReconciliatiePart,
  ReconciliatieStep
} from "../reconciliatie/reconciliatie.ts"
import type { RecordReference } from "../reconciliatie/record-reference.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { PageRequest, RecordPage } from "./record-page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/**
 * A record that a run could not examine, with a code for the reason. The record is left as it is, and the run goes on.
 */
export interface RecordSetAside {
  readonly record: RecordReference
  readonly reden: string
}

/** Progress of one step of a run. */
export interface ReconciliatieStepProgress extends ReconciliatieCounts {
  readonly stap: ReconciliatieStep
  readonly delen: number
  readonly done: number
  readonly failed: number
  /** Total time of its parts, in milliseconds. */
  readonly milliseconden: number
}

/**
 * This worker's lease on the part expired and another worker took the part over. The open transaction must be rolled
 * back.
 */
export class ReconciliatiePartLost extends Schema.TaggedError<ReconciliatiePartLost>()("ReconciliatiePartLost", {}) {}

/**
 * The runs of the reconciliation, and the parts that a run is cut into. Workers on one or more machines share the
 * parts.
 */
export class Reconciliaties extends Context.Service<Reconciliaties, {
  /** Adds a run with all its parts, none of them done. */
  readonly begin: (
    reconciliatie: Reconciliatie,
    parts: ReadonlyArray<Omit<ReconciliatiePart, "reconciliatie" | "poging">>
  ) => Effect.Effect<void, RegisterUnavailable>
  /** The run that has not ended, the latest if there are several; none if every run has ended. */
  readonly running: Effect.Effect<Option.Option<Reconciliatie>, RegisterUnavailable>
  /** The run with this id; none if there is none. */
  readonly zoek: (id: ReconciliatieId) => Effect.Effect<Option.Option<Reconciliatie>, RegisterUnavailable>
  /** Runs sorted by `begonnen`. */
  readonly browse: (browse: PageRequest) => Effect.Effect<RecordPage<Reconciliatie>, RegisterUnavailable>
  /** The number of runs. */
  readonly count: Effect.Effect<number, RegisterUnavailable>
  /**
   * Leases the first open part that no worker has, by step and sequence number, for `lease` milliseconds. None: every
   * part is done or leased.
   */
  readonly takePart: (
    reconciliatie: ReconciliatieId,
    holder: Medewerker,
    lease: number
  ) => Effect.Effect<Option.Option<ReconciliatiePart>, RegisterUnavailable>
  /**
   * Marks the part as done. Call it within the transaction that does the work of the part.
   * Fails with {@link ReconciliatiePartLost}.
   */
  readonly complete: (
    part: ReconciliatiePart,
    holder: Medewerker,
    telling: ReconciliatieCounts,
    milliseconden: number
  ) => Effect.Effect<void, ReconciliatiePartLost | RegisterUnavailable>
  /**
   * Returns a part that could not be done now. Any worker may take it at once.
   * Fails with {@link ReconciliatiePartLost}.
   */
  readonly giveBack: (
    part: ReconciliatiePart,
    holder: Medewerker
  ) => Effect.Effect<void, ReconciliatiePartLost | RegisterUnavailable>
  /**
   * Replaces a part that can't be done as a whole by two parts: up to and including `tot`, and the rest.
   * Fails with {@link ReconciliatiePartLost}.
   */
  readonly splits: (
    part: ReconciliatiePart,
    holder: Medewerker,
    tot: string
  ) => Effect.Effect<void, ReconciliatiePartLost | RegisterUnavailable>
  /**
   * Marks the part as failed. It is not tried again.
   * Fails with {@link ReconciliatiePartLost}.
   */
  readonly drop: (
    part: ReconciliatiePart,
    holder: Medewerker
  ) => Effect.Effect<void, ReconciliatiePartLost | RegisterUnavailable>
  /** Progress of each step that has parts, in the order of the steps. */
  readonly progress: (
    reconciliatie: ReconciliatieId
  ) => Effect.Effect<ReadonlyArray<ReconciliatieStepProgress>, RegisterUnavailable>
  /** Sets records aside. A record is listed once in a run, with the latest reason. */
  readonly legTerzijde: (
    reconciliatie: ReconciliatieId,
    terzijde: ReadonlyArray<RecordSetAside>
  ) => Effect.Effect<void, RegisterUnavailable>
  /** The first hundred records that a run set aside, by id. */
  readonly terzijde: (
    reconciliatie: ReconciliatieId
  ) => Effect.Effect<{ readonly aantal: number; readonly eerste: ReadonlyArray<RecordSetAside> }, RegisterUnavailable>
  /** Stores the run as it ended and deletes its parts. */
  readonly close: (reconciliatie: Reconciliatie) => Effect.Effect<void, RegisterUnavailable>
  /** Deletes runs that ended before this moment, with their figures. Findings stay. */
  readonly prune: (voor: Tijdstip) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Reconciliaties") {}
