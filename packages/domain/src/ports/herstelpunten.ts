import { Context, type Effect } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import type { Partij } from "../partij/partij.ts"
import type { BevindingId } from "../reconciliatie/bevinding.ts"
import type { RecordReference } from "../reconciliatie/record-reference.ts"
import type { Regel } from "../reconciliatie/regels.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { Versie } from "../values/versie.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/**
 * A record as it was before a finding was carried out, and the version that it has since; absent: it was deleted. Where that is the
 * version of the record itself, there was none before: it was registered.
 */
export type Herstelpunt =
  | { readonly soort: "betrokkene"; readonly voor: Betrokkene; readonly versieNa?: Versie }
  | { readonly soort: "partij"; readonly voor: Partij; readonly versieNa?: Versie }

/** What it takes to undo what was done on a finding. */
export class Herstelpunten extends Context.Service<Herstelpunten, {
  readonly keep: (
    bevinding: BevindingId,
    points: ReadonlyArray<Herstelpunt>
  ) => Effect.Effect<void, RegisterUnavailable>
  /** Those of a finding, in the order in which they were kept. */
  readonly van: (bevinding: BevindingId) => Effect.Effect<ReadonlyArray<Herstelpunt>, RegisterUnavailable>
  /** Deletes those of a finding: it was undone. */
  readonly consume: (bevinding: BevindingId) => Effect.Effect<void, RegisterUnavailable>
  /**
   * Deletes those of the record itself, so that nothing leads any more from an unlinked betrokkene to a partij (B5); with
   * `heleBevinding` all those of every finding of which one is of the record, for who forgets it. Of a klantcontact are those of its
   * betrokkenen, of a partij besides its own those of betrokkenen that were linked to it: a record that a finding deleted is found in
   * no other way.
   */
  readonly erase: (record: RecordReference, heleBevinding: boolean) => Effect.Effect<void, RegisterUnavailable>
  /** Deletes those of findings of these rules about which was decided before `voor`: they can't be undone any more. */
  readonly prune: (regels: ReadonlyArray<Regel>, voor: Tijdstip) => Effect.Effect<void, RegisterUnavailable>
}>()("@betrokkene/domain/Herstelpunten") {}
