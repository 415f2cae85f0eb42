import { Schema } from "effect"
import { regel } from "./regel.ts"

/** A number that a record has. */
export const nummerPattern = /^[0-9]{1,19}$/u

/**
 * The number of a klantcontact or partij for people to quote: unique within its kind, 1 to 19 digits, of which zeros in
 * front count. The register gives the next one unless a program gave one. Refusal: `nummer-ongeldig`.
 *
 * Source: nummer in the information model.
 */
export const Nummer = Schema.String.check(
  Schema.isPattern(nummerPattern, regel("nummer-ongeldig", "Een nummer bestaat uit cijfers."))
).pipe(Schema.brand("Nummer"))
export type Nummer = typeof Nummer.Type

/**
 * A number as a program gives it: 1 to 10 digits. Refusal: `nummer-ongeldig`.
 *
 * Source: nummer and referentienummer in the API klantinteracties of Open Klant.
 */
export const GivenNummer = Schema.String.check(
  Schema.isPattern(/^[0-9]{1,10}$/u, regel("nummer-ongeldig", "Geef 1 tot 10 cijfers."))
).pipe(Schema.brand("Nummer"))
export type GivenNummer = typeof GivenNummer.Type
