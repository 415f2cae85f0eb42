import { Schema } from "effect"
import { regel } from "./regel.ts"
import { seen } from "./text.ts"

/** A KvK-nummer: eight digits. */
export const kvkNummerPattern = /^[0-9]{8}$/u

/**
 * The number that the chamber of commerce gives a company in the Handelsregister: 8 digits. Refusal:
 * `kvk-nummer-ongeldig`.
 *
 * Source: KVK, Handelsregister.
 */
export const KvkNummer = seen(
  Schema.isPattern(kvkNummerPattern, regel("kvk-nummer-ongeldig", "Een KvK-nummer heeft acht cijfers."))
).pipe(Schema.brand("KvkNummer"))
export type KvkNummer = typeof KvkNummer.Type
