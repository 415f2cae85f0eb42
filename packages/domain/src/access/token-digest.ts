import { Schema } from "effect"
import { regel } from "../values/regel.ts"

/** The SHA-256 digest of a token, 64 hexadecimal digits: what is kept of it. A token is too long and too random to be found from that. */
export const TokenDigest = Schema.String.check(
  Schema.isPattern(
    /^[0-9a-f]{64}$/u,
    regel("tokendigest-ongeldig", "Een SHA-256 van 64 hexadecimale cijfers wordt verwacht.")
  )
).pipe(Schema.brand("Tokendigest"))
export type TokenDigest = typeof TokenDigest.Type
