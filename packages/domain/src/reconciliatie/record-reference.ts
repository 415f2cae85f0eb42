import { Schema } from "effect"
import { Uuid } from "../values/uuid.ts"

/**
 * Which record a finding is about. An `andere-partij` is a partij of another register than this one, by the id that it has there, or
 * the nil UUID where that register gives none.
 */
export const RecordReference = Schema.Struct({
  soort: Schema.Literals(["klantcontact", "betrokkene", "partij", "andere-partij"]),
  id: Uuid
}).annotate({ identifier: "Recordverwijzing" })
export type RecordReference = typeof RecordReference.Type

/** The reference to a record of this kind. */
export const referTo = (soort: RecordReference["soort"], { id }: { readonly id: string }): RecordReference => ({
  soort,
  id
})
