import { Schema } from "effect"
import { Uuid } from "./uuid.ts"

/**
 * Identifies an identificator as it is recorded, of a partij or of none, whatever its value is corrected into.
 *
 * Source: this register (a UUID, RFC 9562). Refusal: `id-ongeldig`.
 */
export const IdentificatorId = Uuid.pipe(Schema.brand("IdentificatorId"))
export type IdentificatorId = typeof IdentificatorId.Type
