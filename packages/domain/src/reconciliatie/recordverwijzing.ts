import { Schema } from "effect"
import { Uuid } from "../values/uuid.ts"

/**
 * Which record a finding is about. An `andere-partij` is a partij of another register than this one, by the id that it has there, or
 * the nil UUID where that register gives none.
 */
export const Recordverwijzing = Schema.Struct({
  soort: Schema.Literals(["klantcontact", "betrokkene", "partij", "andere-partij"]),
  id: Uuid
}).annotate({ identifier: "Recordverwijzing" })
export type Recordverwijzing = typeof Recordverwijzing.Type

/** The reference to a record of this kind. */
export const verwijsNaar = (soort: Recordverwijzing["soort"], { id }: { readonly id: string }): Recordverwijzing => ({
  soort,
  id
})
