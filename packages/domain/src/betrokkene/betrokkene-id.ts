import { Schema } from "effect"
import { Uuid } from "../values/uuid.ts"

/** Identifies a betrokkene: a UUID (RFC 9562), kept in lower case. Refusal: `id-ongeldig`. */
export const BetrokkeneId = Uuid.pipe(Schema.brand("BetrokkeneId"))
export type BetrokkeneId = typeof BetrokkeneId.Type
