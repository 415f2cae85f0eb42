import { Schema } from "effect"
import { Uuid } from "../values/uuid.ts"

/** Identifies a partij: a UUID (RFC 9562), kept in lower case. Refusal: `id-ongeldig`. */
export const PartijId = Uuid.pipe(Schema.brand("PartijId"))
export type PartijId = typeof PartijId.Type
