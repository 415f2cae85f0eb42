import { Schema } from "effect"
import { tekst } from "./text.ts"

/** Who acted, as the register names him: the name of a token or the subject of a login. Never a bsn. */
export const Medewerker = tekst(200).pipe(Schema.brand("Medewerker"))
export type Medewerker = typeof Medewerker.Type
