import { Schema } from "effect"
import { maximumLengths } from "./maximum-lengths.ts"
import { seenText } from "./text.ts"

/**
 * The name of an organisation, 1 to 200 characters.
 *
 * Source: organisatienaam in the information model. Refusals: `tekst-leeg`, `tekst-te-lang`, `tekst-verboden-tekens`.
 */
export const Organisatienaam = seenText(maximumLengths.organisatienaam).pipe(Schema.brand("Organisatienaam"))
export type Organisatienaam = typeof Organisatienaam.Type
