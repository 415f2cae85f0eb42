import { Schema } from "effect"
import { Uuid } from "../values/uuid.ts"

/**
 * Identifies a record in a finding. An `andere-partij` is a partij of another register, by its id there, or the nil
 * UUID if that register gives none.
 */
export const RecordReference = Schema.Struct({
  soort: Schema.Literals(["klantcontact", "betrokkene", "partij", "andere-partij"]),
  id: Uuid
}).annotate({ identifier: "Recordverwijzing" })
export type RecordReference = typeof RecordReference.Type

/** Makes the reference to a record of the given kind. */
export const referTo = (soort: RecordReference["soort"], { id }: { readonly id: string }): RecordReference => ({
  soort,
  id
})
