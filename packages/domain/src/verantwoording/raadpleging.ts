import { Schema } from "effect"
import { CallerIdentity } from "../access/caller-identity.ts"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { Uuid } from "../values/uuid.ts"
import { Doelbinding } from "./doelbinding.ts"
import type { ShownRecord } from "./handeling.ts"

/** Identifies a raadpleging. */
export const RaadplegingId = Uuid.pipe(Schema.brand("RaadplegingId"))
export type RaadplegingId = typeof RaadplegingId.Type

/**
 * One answer that showed records: to whom, when, as which operation, on what ground, on which request, and how many
 * records. It holds only ids and codes, so that it can stay when a record is erased.
 */
export const Raadpleging = Schema.Struct({
  id: RaadplegingId,
  door: Medewerker,
  /** Who has the name in `door`. */
  identiteit: CallerIdentity,
  activiteit: Schema.String,
  doelbinding: Schema.optionalKey(Doelbinding),
  verzoek: Schema.optionalKey(Schema.String),
  op: Tijdstip,
  aantal: Schema.Int
}).annotate({ identifier: "Raadpleging" })
export type Raadpleging = typeof Raadpleging.Type

/** A raadpleging with the records that the answer showed. */
export interface RaadplegingWithRecords extends Raadpleging {
  readonly records: ReadonlyArray<ShownRecord>
}

/** An answer that is about to be given. The register adds its id and the time. */
export type NewRaadpleging = Omit<RaadplegingWithRecords, "aantal" | "id" | "op">
