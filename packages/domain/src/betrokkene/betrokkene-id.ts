import { Schema } from "effect"
import { Uuid } from "../values/uuid.ts"

/** Identifies a betrokkene. */
export const BetrokkeneId = Uuid.pipe(Schema.brand("BetrokkeneId"))
export type BetrokkeneId = typeof BetrokkeneId.Type
