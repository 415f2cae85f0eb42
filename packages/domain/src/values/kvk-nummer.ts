import { Schema } from "effect"
import { regel } from "./regel.ts"

/** The number of a registration in the Handelsregister, 8 digits. Refusal: `kvk-nummer-ongeldig`. */
export const KvkNummer = Schema.String.check(
  Schema.isPattern(/^[0-9]{8}$/u, regel("kvk-nummer-ongeldig", "Een KvK-nummer heeft acht cijfers."))
).pipe(Schema.brand("KvkNummer"))
export type KvkNummer = typeof KvkNummer.Type
