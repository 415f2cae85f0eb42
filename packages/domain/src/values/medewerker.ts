import { Schema } from "effect"
import { maximumLengths } from "./maximum-lengths.ts"
import { text } from "./text.ts"

/**
 * Who acted, an employee or a program: the name of a token or the subject of a login, 1 to 200 characters. Never a bsn.
 *
 * Source: the token or login of a caller. Refusals: `tekst-leeg`, `tekst-te-lang`, `tekst-verboden-tekens`.
 */
export const Medewerker = text(maximumLengths.medewerker).pipe(Schema.brand("Medewerker"))
export type Medewerker = typeof Medewerker.Type
