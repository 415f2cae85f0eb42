import { Context, type Effect, type Option, Schema } from "effect"
import type { ReconciliatieId } from "../reconciliatie/reconciliatie-id.ts"
import type { Part, Reconciliatie, Step, Telling } from "../reconciliatie/reconciliatie.ts"
import type { RecordReference } from "../reconciliatie/record-reference.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Browse, Page } from "./page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** A record that could not be looked at, and the code of why: it stays as it is and does not stop the run. */
export interface SetAside {
  readonly record: RecordReference
  readonly reden: string
}

/** What a step of a run has come to. */
export interface StepProgress extends Telling {
  readonly stap: Step
  readonly delen: number
  readonly klaar: number
  readonly mislukt: number
  /** The time that its parts took together. */
  readonly milliseconden: number
}

/** The part is not with this worker any more: its lease expired and another took it over. What it did in this transaction must not stay. */
export class PartLost extends Schema.TaggedError<PartLost>()("PartLost", {}) {}

/** The runs of the reconciliation, and the parts that they are cut into: workers share those, on one machine or several. */
export class Reconciliaties extends Context.Service<Reconciliaties, {
  /** A run with all its parts, none of them done. */
  readonly begin: (
    reconciliatie: Reconciliatie,
    parts: ReadonlyArray<Omit<Part, "reconciliatie" | "poging">>
  ) => Effect.Effect<void, RegisterUnavailable>
  /** The run that has not ended, the last one if there are several. */
  readonly running: Effect.Effect<Option.Option<Reconciliatie>, RegisterUnavailable>
  readonly zoek: (id: ReconciliatieId) => Effect.Effect<Option.Option<Reconciliatie>, RegisterUnavailable>
  /** Sorted by `begonnen`. */
  readonly browse: (browse: Browse) => Effect.Effect<Page<Reconciliatie>, RegisterUnavailable>
  readonly tel: Effect.Effect<number, RegisterUnavailable>
  /**
   * Gives a part that is not done and that nobody is at to the worker, the first in the order of steps and numbers; for `lease`
   * milliseconds nobody else gets it. None: all is done or with others.
   */
  readonly takePart: (
    reconciliatie: ReconciliatieId,
    holder: Medewerker,
    lease: number
  ) => Effect.Effect<Option.Option<Part>, RegisterUnavailable>
  /** Within the transaction that does the part: it is done, once. */
  readonly complete: (
    part: Part,
    holder: Medewerker,
    telling: Telling,
    milliseconden: number
  ) => Effect.Effect<void, PartLost | RegisterUnavailable>
  /** The part could not be done now: others may try, at once. */
  readonly giveBack: (part: Part, holder: Medewerker) => Effect.Effect<void, PartLost | RegisterUnavailable>
  /** Two new parts in the place of one that cannot be done as a whole: up to and including `tot`, and what comes after. */
  readonly splits: (
    part: Part,
    holder: Medewerker,
    tot: string
  ) => Effect.Effect<void, PartLost | RegisterUnavailable>
  /** The part can't be done, and is not tried again. */
  readonly drop: (part: Part, holder: Medewerker) => Effect.Effect<void, PartLost | RegisterUnavailable>
  /** What each step of which there are parts has come to, in the order of the steps. */
  readonly progress: (
    reconciliatie: ReconciliatieId
  ) => Effect.Effect<ReadonlyArray<StepProgress>, RegisterUnavailable>
  /** A record is set aside once in a run, for the last reason. */
  readonly legTerzijde: (
    reconciliatie: ReconciliatieId,
    terzijde: ReadonlyArray<SetAside>
  ) => Effect.Effect<void, RegisterUnavailable>
  /** The first hundred records that a run set aside, in the order of their ids. */
  readonly terzijde: (
    reconciliatie: ReconciliatieId
  ) => Effect.Effect<{ readonly aantal: number; readonly eerste: ReadonlyArray<SetAside> }, RegisterUnavailable>
  /** The run as it ended; its parts are no longer kept. */
  readonly close: (reconciliatie: Reconciliatie) => Effect.Effect<void, RegisterUnavailable>
  /** Deletes the runs that ended before this moment, with their figures; findings stay. */
  readonly prune: (voor: Tijdstip) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Reconciliaties") {}
