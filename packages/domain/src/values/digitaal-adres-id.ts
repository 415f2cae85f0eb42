import { Schema } from "effect"
import { Uuid } from "./uuid.ts"

/**
 * Identifies a digital address of one betrokkene or partij, whatever it is changed into.
 *
 * Source: this register (a UUID, RFC 9562). Refusal: `id-ongeldig`.
 */
export const DigitaalAdresId = Uuid.pipe(Schema.brand("DigitaalAdresId"))
export type DigitaalAdresId = typeof DigitaalAdresId.Type
