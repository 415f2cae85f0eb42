import { Schema } from "effect"
import { nummerWithElfproef } from "./nummer-with-elfproef.ts"

/**
 * The number of a legal person or partnership (rechtspersonen en samenwerkingsverbanden informatienummer): 9 digits.
 * Refusal: `rsin-ongeldig`.
 *
 * Source: KVK, Handelsregister.
 */
export const Rsin = nummerWithElfproef("rsin-ongeldig", "Een rsin heeft negen cijfers en voldoet aan de elfproef.")
  .pipe(
    Schema.brand("Rsin")
  )
export type Rsin = typeof Rsin.Type
