import { Schema } from "effect"
import { regel } from "./regel.ts"
import { seen } from "./text.ts"

/** A vestigingsnummer: twelve digits. */
export const vestigingsnummerPattern = /^[0-9]{12}$/u

/**
 * The number of a branch (vestiging) in the Handelsregister: 12 digits. Refusal: `vestigingsnummer-ongeldig`.
 *
 * Source: KVK, Handelsregister.
 */
export const Vestigingsnummer = seen(
  Schema.isPattern(
    vestigingsnummerPattern,
    regel("vestigingsnummer-ongeldig", "Een vestigingsnummer heeft twaalf cijfers.")
  )
).pipe(Schema.brand("Vestigingsnummer"))
export type Vestigingsnummer = typeof Vestigingsnummer.Type
