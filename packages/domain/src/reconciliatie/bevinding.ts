import { Schema } from "effect"
import { Medewerker } from "../values/medewerker.ts"
import { tekst } from "../values/text.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { Uuid } from "../values/uuid.ts"
import { Versie } from "../values/versie.ts"
import { Kenmerk } from "./kenmerk.ts"
import { ReconciliatieId } from "./reconciliatie-id.ts"
import { RecordReference } from "./record-reference.ts"
import { type Regel, regelnamen } from "./regels.ts"
import { Voorstel } from "./voorstel.ts"

/**
 * What a rule finds: on which records, why (told without anybody's data), and what may be done about it. `rustOp` are the values that
 * it rests on, in a canonical text: with the rule and the records they are what makes it this finding and no other. They are
 * personal: only a digest of them is ever kept.
 */
export interface Bevinding {
  readonly regel: Regel
  /** The record that the finding is first of all about comes first. */
  readonly records: readonly [RecordReference, ...ReadonlyArray<RecordReference>]
  readonly kenmerken: ReadonlyArray<Kenmerk>
  readonly rustOp: ReadonlyArray<string>
  readonly voorstel?: Voorstel
}

/** Identifies a finding that was reported. */
export const BevindingId = Uuid.pipe(Schema.brand("BevindingId"))
export type BevindingId = typeof BevindingId.Type

/**
 * The life of a finding: `open` until a person accepts what it proposes (`geaccepteerd`) or rejects it (`afgewezen`), or until it is
 * no longer so (`opgelost`), by itself or because the nightly run repaired it.
 */
export const toestanden = ["open", "geaccepteerd", "afgewezen", "opgelost"] as const
export const Toestand = Schema.Literals(toestanden)
export type Toestand = typeof Toestand.Type

/** Why a finding was rejected, in up to 200 characters. */
export const Reden = tekst(200)

/** How a finding ended, by whom and when. */
export const Besluit = Schema.Struct({
  wijze: Schema.Literals(["uitgevoerd", "hersteld", "afgewezen", "verdwenen", "ongedaan-gemaakt"]),
  door: Medewerker,
  op: Tijdstip,
  reden: Schema.optionalKey(Reden)
}).annotate({ identifier: "Besluit" })
export type Besluit = typeof Besluit.Type

/** A finding as the register keeps it, with its life. `vingerafdruk` is the digest by which it is known again. */
export const ReportedBevinding = Schema.Struct({
  id: BevindingId,
  regel: Schema.Literals(regelnamen),
  records: Schema.NonEmptyArray(RecordReference),
  kenmerken: Schema.Array(Kenmerk),
  voorstel: Schema.optionalKey(Voorstel),
  vingerafdruk: Schema.String,
  toestand: Toestand,
  besluit: Schema.optionalKey(Besluit),
  gevondenOp: Tijdstip,
  /** The run that saw it last. */
  gezienIn: ReconciliatieId,
  versie: Versie
}).annotate({ identifier: "GemeldeBevinding" })
export type ReportedBevinding = typeof ReportedBevinding.Type
