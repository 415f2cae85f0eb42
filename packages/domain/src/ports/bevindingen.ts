import { Context, type Effect, type Option } from "effect"
import type { Bevinding, BevindingId, ReportedBevinding, Toestand } from "../reconciliatie/bevinding.ts"
import type { ReconciliatieId } from "../reconciliatie/reconciliatie-id.ts"
import type { Wijzigingsnummer } from "../reconciliatie/reconciliatie.ts"
import type { RecordReference } from "../reconciliatie/record-reference.ts"
import type { Ernst, Regel } from "../reconciliatie/regels.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Versie } from "../values/versie.ts"
import type { Browse, Page } from "./page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"
import type { VersieConflict } from "./versie-conflict.ts"

/** What a list of findings is narrowed to; `record` is one of the records that they are about, `reconciliatie` the run that saw them last. */
export interface BevindingFilter {
  readonly regel?: Regel
  readonly ernst?: Ernst
  readonly toestand?: Toestand
  readonly record?: RecordReference["id"]
  readonly reconciliatie?: ReconciliatieId
}

/** A finding to report, with the id that it gets if it was not known. */
export interface Melding {
  readonly id: BevindingId
  readonly bevinding: Bevinding
}

/** A finding as it is known after it was reported: `nieuw` when nobody had been told of it before, or it had been solved. */
export interface Receipt {
  readonly bevinding: ReportedBevinding
  readonly nieuw: boolean
}

/** The findings of the reconciliation. */
export class Bevindingen extends Context.Service<Bevindingen, {
  /**
   * Tells of what a run found, at the moment `op`. What has the same rule, records and values is the same finding: it is known again by
   * a digest, and the values themselves are not kept. One that is open or rejected stays so; one that was accepted or solved is open
   * again, as found at `op` (see `terugzien`). Answers in the order of the meldingen, of which none may be the same finding as another.
   */
  readonly meld: (
    reconciliatie: ReconciliatieId,
    op: Tijdstip,
    reports: ReadonlyArray<Melding>
  ) => Effect.Effect<ReadonlyArray<Receipt>, RegisterUnavailable>
  /** Which of the findings are known, in the order of the bevindingen: for who only wants to know what is new. */
  readonly recognise: (
    bevindingen: ReadonlyArray<Bevinding>
  ) => Effect.Effect<ReadonlyArray<Option.Option<ReportedBevinding>>, RegisterUnavailable>
  readonly zoek: (id: BevindingId) => Effect.Effect<Option.Option<ReportedBevinding>, RegisterUnavailable>
  /** What a person decides: how it ended (or that it is open), and its version. What it is, and which run saw it, stays as it is. */
  readonly vervang: (
    bevinding: ReportedBevinding,
    expected: Versie
  ) => Effect.Effect<void, VersieConflict | RegisterUnavailable>
  /**
   * Solves the open findings of these rules that the run did not see, and answers how many of each of which there were any; with `sinds`
   * only those of which a record is gone or was written after it. With a klantcontact or betrokkene count the klantcontact, its
   * betrokkenen and the partijen that these are linked to: of those the run looked at all.
   */
  readonly resolve: (
    reconciliatie: ReconciliatieId,
    regels: ReadonlyArray<Regel>,
    since: Wijzigingsnummer | undefined,
    door: Medewerker,
    op: Tijdstip
  ) => Effect.Effect<ReadonlyMap<Regel, number>, RegisterUnavailable>
  /** The run could not look at these records: the open findings about them count as seen by it, so that it does not solve them. */
  readonly spare: (
    reconciliatie: ReconciliatieId,
    records: ReadonlyArray<RecordReference>
  ) => Effect.Effect<void, RegisterUnavailable>
  /** How many findings are open, by rule; nothing of a rule of which none is. */
  readonly telOpen: Effect.Effect<ReadonlyMap<Regel, number>, RegisterUnavailable>
  /** Deletes these findings, with what it takes to undo them; one that is not there is passed over. */
  readonly verwijder: (ids: ReadonlyArray<BevindingId>) => Effect.Effect<void, RegisterUnavailable>
  /** Deletes all findings that are about one of the records, for who forgets or anonymises them. */
  readonly erase: (records: ReadonlyArray<RecordReference>) => Effect.Effect<void, RegisterUnavailable>
  /** Sorted by `gevondenOp`. */
  readonly browse: (
    filter: BevindingFilter,
    browse: Browse
  ) => Effect.Effect<Page<ReportedBevinding>, RegisterUnavailable>
  readonly tel: (filter: BevindingFilter) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Bevindingen") {}
