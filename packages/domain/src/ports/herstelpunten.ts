import { Context, type Effect } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import type { BevindingId } from "../reconciliatie/bevinding.ts"
import type { RecordReference } from "../reconciliatie/record-reference.ts"
import type { Regel } from "../reconciliatie/regels.ts"
import type { SideSoort } from "../side-records/side-soorten.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Versie } from "../values/versie.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/**
 * What undoes a finding in one record: the record as it was before, and its version afterwards. No version afterwards:
 * the record was deleted. A version equal to that of the stored record: the record did not exist before. `na` is the
 * record afterwards, to see what was changed since; a changed link needs none. Herstelpunten of earlier releases have
 * none.
 */
export type Herstelpunt =
  | { readonly soort: "betrokkene"; readonly voor: Betrokkene; readonly na?: Betrokkene; readonly versieNa?: Versie }
  | { readonly soort: "partij"; readonly voor: Partij; readonly na?: Partij; readonly versieNa?: Versie }
  | BesideHerstelpunt

/**
 * How a record beside the partij that went was before the merge, so that undoing can put it back. `velden` holds the
 * values that the merge changed. If the merge deleted the record, `velden` holds all of them and `versieNa` is absent.
 * These values are ids, so that nothing personal stays here when the record itself is erased.
 */
export interface BesideHerstelpunt {
  readonly soort: "bijbehorend"
  readonly voor: {
    readonly soort: SideSoort
    readonly id: string
    readonly partij: PartijId
    readonly velden: Readonly<Record<string, unknown>>
    readonly registratiedatum: Tijdstip
    readonly versie: Versie
  }
  readonly na?: never
  readonly versieNa?: Versie
}

/** A herstelpunt with the finding that it belongs to. */
export interface KeptHerstelpunt {
  readonly bevinding: BevindingId
  readonly punt: Herstelpunt
}

/** A herstelpunt with its place among those of its finding. */
export interface PlacedHerstelpunt {
  readonly place: string
  readonly punt: Herstelpunt
}

/** What is needed to undo what a finding did. */
export class Herstelpunten extends Context.Service<Herstelpunten, {
  /** Keeps undo information with a finding, behind what it has already. */
  readonly keep: (
    bevinding: BevindingId,
    points: ReadonlyArray<Herstelpunt>
  ) => Effect.Effect<void, RegisterUnavailable>
  /** The undo information of a finding, in the order in which it was kept. */
  readonly van: (bevinding: BevindingId) => Effect.Effect<ReadonlyArray<Herstelpunt>, RegisterUnavailable>
  /**
   * The next herstelpunten of a finding, at most `count`, after the place `na`. Their order is the same at every call,
   * also when others are erased meanwhile. Fewer than `count` means that these are the last.
   */
  readonly page: (
    bevinding: BevindingId,
    na: string | undefined,
    count: number
  ) => Effect.Effect<ReadonlyArray<PlacedHerstelpunt>, RegisterUnavailable>
  /** What of the undo information of these findings is about these records, in the order in which it was kept. */
  readonly over: (
    bevindingen: ReadonlyArray<BevindingId>,
    records: ReadonlyArray<RecordReference["id"]>
  ) => Effect.Effect<ReadonlyArray<KeptHerstelpunt>, RegisterUnavailable>
  /** Deletes the undo information of a finding, because the finding was undone. */
  readonly consume: (bevinding: BevindingId) => Effect.Effect<void, RegisterUnavailable>
  /**
   * Deletes the undo information of these records, so that nothing leads from an unlinked betrokkene to a partij (B5).
   * The records of a klantcontact include its betrokkenen; the records of a partij include betrokkenen that were linked
   * to it. With `wholeBevinding`, deletes all undo information of every finding that holds one of these records: a
   * record that a finding deleted can be found in no other way.
   */
  readonly erase: (
    records: ReadonlyArray<RecordReference>,
    wholeBevinding: boolean
  ) => Effect.Effect<void, RegisterUnavailable>
  /**
   * Deletes the undo information of findings of these rules that were decided before `voor`. They can no longer be
   * undone.
   */
  readonly prune: (regels: ReadonlyArray<Regel>, voor: Tijdstip) => Effect.Effect<void, RegisterUnavailable>
}>()("@betrokkene/domain/Herstelpunten") {}
