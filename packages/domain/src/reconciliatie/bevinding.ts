import { Schema } from "effect"
import { BesluitKeuze } from "../partij/besluit-keuze.ts"
import { Medewerker } from "../values/medewerker.ts"
import { text } from "../values/text.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { Uuid } from "../values/uuid.ts"
import { Versie } from "../values/versie.ts"
import { Kenmerk } from "./kenmerk.ts"
import { ReconciliatieId } from "./reconciliatie-id.ts"
import { RecordReference } from "./record-reference.ts"
import { Regelnaam } from "./regelnaam.ts"
import type { Regel } from "./regels.ts"
import { Voorstel } from "./voorstel.ts"

/**
 * What a rule finds: in which records, why (without anybody's data), and what may be done about it.
 *
 * `rustOp` holds the values that the finding rests on, as canonical texts. Two findings are the same if rule,
 * records and `rustOp` are. These texts are personal data: only a digest of them is stored, so they must stay the
 * same from release to release.
 */
export interface Bevinding {
  readonly regel: Regel
  /** The main record of the finding comes first. */
  readonly records: readonly [RecordReference, ...ReadonlyArray<RecordReference>]
  readonly kenmerken: ReadonlyArray<Kenmerk>
  readonly rustOp: ReadonlyArray<string>
  readonly voorstel?: Voorstel
  /** The nightly run leaves the proposal to a person, whatever the policy allows; a kenmerk says why. */
  readonly leftToPerson?: true
}

/** Identifies a finding that was reported. */
export const BevindingId = Uuid.pipe(Schema.brand("BevindingId"))
export type BevindingId = typeof BevindingId.Type

/**
 * The states of a finding. It starts `open`. A person accepts its proposal (`geaccepteerd`) or rejects it
 * (`afgewezen`). It becomes `opgelost` when its cause is gone or the nightly run repaired it. A rejected one may be
 * opened again.
 */
export const bevindingToestanden = ["open", "geaccepteerd", "afgewezen", "opgelost"] as const
/** The state of a finding: one of {@link bevindingToestanden}. */
export const BevindingToestand = Schema.Literals(bevindingToestanden)
export type BevindingToestand = typeof BevindingToestand.Type

/** Why a finding was rejected, or opened again: at most 200 characters. */
export const BevindingReden = text(200)

/**
 * The decision by which a finding ended or was opened again: how, by whom and when. For a merge of partijen that
 * contradicted each other, `keuzes` says whose value was kept in each field.
 */
export const Besluit = Schema.Struct({
  wijze: Schema.Literals(["uitgevoerd", "hersteld", "afgewezen", "verdwenen", "ongedaan-gemaakt", "heropend"]),
  door: Medewerker,
  op: Tijdstip,
  reden: Schema.optionalKey(BevindingReden),
  keuzes: Schema.optionalKey(Schema.Array(BesluitKeuze))
}).annotate({ identifier: "Besluit" })
export type Besluit = typeof Besluit.Type

/** A finding as the register stores it. `vingerafdruk` is the digest by which a later run recognises it. */
export const ReportedBevinding = Schema.Struct({
  id: BevindingId,
  regel: Regelnaam,
  records: Schema.NonEmptyArray(RecordReference),
  kenmerken: Schema.Array(Kenmerk),
  voorstel: Schema.optionalKey(Voorstel),
  vingerafdruk: Schema.String,
  toestand: BevindingToestand,
  besluit: Schema.optionalKey(Besluit),
  gevondenOp: Tijdstip,
  /** The last run that saw it. */
  gezienIn: ReconciliatieId,
  versie: Versie
}).annotate({ identifier: "GemeldeBevinding" })
export type ReportedBevinding = typeof ReportedBevinding.Type
