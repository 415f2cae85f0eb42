import { Schema } from "effect"
import { Uuid } from "../values/uuid.ts"

/** Identifies a partij. */
export const PartijId = Uuid.pipe(Schema.brand("PartijId"))
export type PartijId = typeof PartijId.Type
