import { Schema } from "effect"
import { maximumLengths } from "./maximum-lengths.ts"
import { tekst } from "./text.ts"

/** Who acted: the name of a token or the subject of a login. Never a bsn. */
export const Medewerker = tekst(maximumLengths.medewerker).pipe(Schema.brand("Medewerker"))
export type Medewerker = typeof Medewerker.Type
