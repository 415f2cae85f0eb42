import { Context, type Effect, type Option, Schema } from "effect"
import type { ReconciliatieId } from "../reconciliatie/reconciliatie-id.ts"
import type { Deel, Reconciliatie, Stap, Telling } from "../reconciliatie/reconciliatie.ts"
import type { Recordverwijzing } from "../reconciliatie/recordverwijzing.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Blader, Bladzijde } from "./bladzijde.ts"
import type { RegisterOnbereikbaar } from "./register-onbereikbaar.ts"

/** A record that could not be looked at, and the code of why: it stays as it is and does not stop the run. */
export interface TerzijdeGelegd {
  readonly record: Recordverwijzing
  readonly reden: string
}

/** What a step of a run has come to. */
export interface Stapvoortgang extends Telling {
  readonly stap: Stap
  readonly delen: number
  readonly klaar: number
  readonly mislukt: number
  /** The time that its parts took together. */
  readonly milliseconden: number
}

/** The part is not with this worker any more: its lease expired and another took it over. What it did in this transaction must not stay. */
export class DeelVerloren extends Schema.TaggedError<DeelVerloren>()("DeelVerloren", {}) {}

/** The runs of the reconciliation, and the parts that they are cut into: workers share those, on one machine or several. */
export class Reconciliaties extends Context.Service<Reconciliaties, {
  /** A run with all its parts, none of them done. */
  readonly begin: (
    reconciliatie: Reconciliatie,
    delen: ReadonlyArray<Omit<Deel, "reconciliatie" | "poging">>
  ) => Effect.Effect<void, RegisterOnbereikbaar>
  /** The run that has not ended, the last one if there are several. */
  readonly lopende: Effect.Effect<Option.Option<Reconciliatie>, RegisterOnbereikbaar>
  readonly zoek: (id: ReconciliatieId) => Effect.Effect<Option.Option<Reconciliatie>, RegisterOnbereikbaar>
  /** Sorted by `begonnen`. */
  readonly blader: (blader: Blader) => Effect.Effect<Bladzijde<Reconciliatie>, RegisterOnbereikbaar>
  readonly tel: Effect.Effect<number, RegisterOnbereikbaar>
  /**
   * Gives a part that is not done and that nobody is at to the worker, the first in the order of steps and numbers; for `lease`
   * milliseconds nobody else gets it. None: all is done or with others.
   */
  readonly neemDeel: (
    reconciliatie: ReconciliatieId,
    houder: Medewerker,
    lease: number
  ) => Effect.Effect<Option.Option<Deel>, RegisterOnbereikbaar>
  /** Within the transaction that does the part: it is done, once. */
  readonly voltooi: (
    deel: Deel,
    houder: Medewerker,
    telling: Telling,
    milliseconden: number
  ) => Effect.Effect<void, DeelVerloren | RegisterOnbereikbaar>
  /** The part could not be done now: others may try, at once. */
  readonly geefTerug: (deel: Deel, houder: Medewerker) => Effect.Effect<void, DeelVerloren | RegisterOnbereikbaar>
  /** Two new parts in the place of one that cannot be done as a whole: up to and including `tot`, and what comes after. */
  readonly splits: (
    deel: Deel,
    houder: Medewerker,
    tot: string
  ) => Effect.Effect<void, DeelVerloren | RegisterOnbereikbaar>
  /** The part can't be done, and is not tried again. */
  readonly laatVallen: (deel: Deel, houder: Medewerker) => Effect.Effect<void, DeelVerloren | RegisterOnbereikbaar>
  /** What each step of which there are parts has come to, in the order of the steps. */
  readonly voortgang: (
    reconciliatie: ReconciliatieId
  ) => Effect.Effect<ReadonlyArray<Stapvoortgang>, RegisterOnbereikbaar>
  /** A record is set aside once in a run, for the last reason. */
  readonly legTerzijde: (
    reconciliatie: ReconciliatieId,
    terzijde: ReadonlyArray<TerzijdeGelegd>
  ) => Effect.Effect<void, RegisterOnbereikbaar>
  /** The first hundred records that a run set aside, in the order of their ids. */
  readonly terzijde: (
    reconciliatie: ReconciliatieId
  ) => Effect.Effect<{ readonly aantal: number; readonly eerste: ReadonlyArray<TerzijdeGelegd> }, RegisterOnbereikbaar>
  /** The run as it ended; its parts are no longer kept. */
  readonly sluit: (reconciliatie: Reconciliatie) => Effect.Effect<void, RegisterOnbereikbaar>
  /** Deletes the runs that ended before this moment, with their figures; findings stay. */
  readonly ruimOp: (voor: Tijdstip) => Effect.Effect<number, RegisterOnbereikbaar>
}>()("@betrokkene/domain/Reconciliaties") {}
