import { Schema } from "effect"
import { regel } from "../values/regel.ts"

/**
 * Why data is read, as a code that the operator gave in advance: a purpose or a ground (AVG, articles 5 and 6). Its
 * form alone cannot keep personal data out, so a caller chooses from a list and never makes a code.
 *
 * Refusal: `doelbinding-ongeldig`.
 */
export const Doelbinding = Schema.String.check(
  Schema.isPattern(
    /^[A-Za-z](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$/u,
    regel(
      "doelbinding-ongeldig",
      "Een code van 1 tot 64 letters, cijfers, punten en streepjes, die met een letter begint."
    )
  )
).pipe(Schema.brand("Doelbinding"))
export type Doelbinding = typeof Doelbinding.Type
