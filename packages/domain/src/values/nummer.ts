import { Schema } from "effect"
import { regel } from "./regel.ts"

/** A number that the register gives. */
export const nummerPattern = /^[0-9]{1,19}$/u

/**
 * The number that the register gives a klantcontact or partij for people to quote: unique within its kind, 1 to 19
 * digits. Refusal: `nummer-ongeldig`.
 *
 * Source: nummer in the information model.
 */
export const Nummer = Schema.String.check(
  Schema.isPattern(nummerPattern, regel("nummer-ongeldig", "Een nummer bestaat uit cijfers."))
).pipe(Schema.brand("Nummer"))
export type Nummer = typeof Nummer.Type
