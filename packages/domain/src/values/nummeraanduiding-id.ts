import { Schema } from "effect"
import { regel } from "./regel.ts"
import { seen } from "./text.ts"

/**
 * The id of a nummeraanduiding in the BAG: 16 digits of which the fifth and sixth are 20. Refusal:
 * `nummeraanduiding-id-ongeldig`.
 *
 * Source: Kadaster, BAG.
 */
export const NummeraanduidingId = seen(
  Schema.isPattern(
    /^[0-9]{4}20[0-9]{10}$/u,
    regel(
      "nummeraanduiding-id-ongeldig",
      "Een nummeraanduiding-id van de BAG heeft zestien cijfers, met 20 op plaats vijf en zes."
    )
  )
)
