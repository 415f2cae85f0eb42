import { Context, type Effect, type Option } from "effect"
import type { Bevinding, BevindingId, BevindingToestand, ReportedBevinding } from "../reconciliatie/bevinding.ts"
import type { ReconciliatieId } from "../reconciliatie/reconciliatie-id.ts"
import type { RecordReference } from "../reconciliatie/record-reference.ts"
import type { Ernst, Regel } from "../reconciliatie/regels.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Versie } from "../values/versie.ts"
import type { PageRequest, RecordPage } from "./record-page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"
import type { VersieConflict } from "./versie-conflict.ts"

/**
 * Filter on a list of findings. `record`: a record that the finding is about. `reconciliatie`: the run that saw the
 * finding last.
 */
export interface BevindingFilter {
  readonly regel?: Regel
  readonly ernst?: Ernst
  readonly toestand?: BevindingToestand
  readonly record?: RecordReference["id"]
  readonly reconciliatie?: ReconciliatieId
}

/** A finding to report, with the id to use if it is new. */
export interface BevindingReport {
  readonly id: BevindingId
  readonly bevinding: Bevinding
}

/** A finding after it was reported. `nieuw`: it was not known before, or it had been solved. */
export interface BevindingReceipt {
  readonly bevinding: ReportedBevinding
  readonly nieuw: boolean
}

/** A finding, and the same one after a person's decision. */
export interface BevindingChange {
  readonly voor: ReportedBevinding
  readonly na: ReportedBevinding
}

/** The findings of the reconciliation. */
export class Bevindingen extends Context.Service<Bevindingen, {
  /**
   * Reports what a run found at the moment `op`. Two reports with the same rule, records and values are the same
   * finding; it is recognised by a digest, so the values are not stored. An open or rejected finding stays as it is. An
   * accepted or solved finding is opened again, as found at `op` (see `reportBevindingAgain`).
   *
   * Returns the findings in the order of the reports. No two reports of one call may be the same finding.
   */
  readonly meld: (
    reconciliatie: ReconciliatieId,
    op: Tijdstip,
    reports: ReadonlyArray<BevindingReport>
  ) => Effect.Effect<ReadonlyArray<BevindingReceipt>, RegisterUnavailable>
  /** Which of these findings are known already, in the order given. Changes nothing. */
  readonly recognise: (
    bevindingen: ReadonlyArray<Bevinding>
  ) => Effect.Effect<ReadonlyArray<Option.Option<ReportedBevinding>>, RegisterUnavailable>
  /** The finding with this id; none if there is none. */
  readonly zoek: (id: BevindingId) => Effect.Effect<Option.Option<ReportedBevinding>, RegisterUnavailable>
  /**
   * Stores a person's decision: the outcome, or that the finding is open again. Changes only the outcome and the
   * version.
   * Fails with {@link VersieConflict}.
   */
  readonly vervang: (
    bevinding: ReportedBevinding,
    expected: Versie
  ) => Effect.Effect<void, VersieConflict | RegisterUnavailable>
  /**
   * Like `vervang`, for different findings at once. All are at the version of their `voor`, or nothing is done. Give it a
   * bounded number: it takes as many statements for one as for all.
   * Fails with {@link VersieConflict}.
   */
  readonly vervangAll: (
    changes: ReadonlyArray<BevindingChange>
  ) => Effect.Effect<void, VersieConflict | RegisterUnavailable>
  /**
   * Solves the open findings of these rules that the run did not see, and returns the number solved for each rule with
   * at least one. With `selected` only those about records that the run selected (`Dossiers`), because it looked at
   * nothing else. A finding belongs to its first record, and that of a betrokkene to its klantcontact.
   */
  readonly resolve: (
    reconciliatie: ReconciliatieId,
    regels: ReadonlyArray<Regel>,
    selected: boolean,
    door: Medewerker,
    op: Tijdstip
  ) => Effect.Effect<ReadonlyMap<Regel, number>, RegisterUnavailable>
  /**
   * Marks the open findings about these records as seen by the run, because the run could not look at the records. The
   * run then does not solve them.
   */
  readonly spare: (
    reconciliatie: ReconciliatieId,
    records: ReadonlyArray<RecordReference>
  ) => Effect.Effect<void, RegisterUnavailable>
  /** Number of open findings by rule. A rule without open findings has no entry. */
  readonly countOpen: Effect.Effect<ReadonlyMap<Regel, number>, RegisterUnavailable>
  /**
   * Deletes at most this many findings that ended before this moment because their cause was gone, and returns how many.
   * What was carried out stays: by it a merge is known, and what was taken away is given back.
   */
  readonly prune: (voor: Tijdstip, atMost: number) => Effect.Effect<number, RegisterUnavailable>
  /** Deletes these findings and their undo information. Unknown ids are ignored. */
  readonly verwijder: (ids: ReadonlyArray<BevindingId>) => Effect.Effect<void, RegisterUnavailable>
  /** Deletes every finding about one of these records. Used to forget or anonymise a person. */
  readonly erase: (records: ReadonlyArray<RecordReference>) => Effect.Effect<void, RegisterUnavailable>
  /** Findings sorted by `gevondenOp`. */
  readonly browse: (
    filter: BevindingFilter,
    browse: PageRequest
  ) => Effect.Effect<RecordPage<ReportedBevinding>, RegisterUnavailable>
  /** Every finding about one of these records, each once, in no particular order; with `regel`, only of that rule. */
  readonly over: (
    records: ReadonlyArray<RecordReference["id"]>,
    regel?: Regel
  ) => Effect.Effect<ReadonlyArray<ReportedBevinding>, RegisterUnavailable>
  /** The findings about one of these records, each once, the last found first, at most `atMost`. */
  readonly latestAbout: (
    records: ReadonlyArray<RecordReference["id"]>,
    atMost: number
  ) => Effect.Effect<ReadonlyArray<ReportedBevinding>, RegisterUnavailable>
  /** The number of findings that match. */
  readonly count: (filter: BevindingFilter) => Effect.Effect<number, RegisterUnavailable>
}>()("@betrokkene/domain/Bevindingen") {}
