import { Schema } from "effect"
import { nummerWithElfproef } from "./nummer-with-elfproef.ts"

/** A Rechtspersonen en Samenwerkingsverbanden Informatienummer. Refusal: `rsin-ongeldig`. */
export const Rsin = nummerWithElfproef("rsin-ongeldig", "Een rsin heeft negen cijfers en voldoet aan de elfproef.")
  .pipe(
    Schema.brand("Rsin")
  )
export type Rsin = typeof Rsin.Type
