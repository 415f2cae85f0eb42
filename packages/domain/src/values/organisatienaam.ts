import { Schema } from "effect"
import { tekst } from "./text.ts"

/** The name of an organisation, 1 to 200 characters. */
export const Organisatienaam = tekst(200).pipe(Schema.brand("Organisatienaam"))
export type Organisatienaam = typeof Organisatienaam.Type
