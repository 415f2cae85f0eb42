import { Schema } from "effect"
import { regel } from "../values/regel.ts"

/**
 * SHA-256 digest of a token, 64 hexadecimal digits. Only the digest is stored; tokens are too long and random to be
 * guessed from it.
 */
export const TokenDigest = Schema.String.check(
  Schema.isPattern(
    /^[0-9a-f]{64}$/u,
    regel("tokendigest-ongeldig", "Een SHA-256 van 64 hexadecimale cijfers wordt verwacht.")
  )
).pipe(Schema.brand("Tokendigest"))
export type TokenDigest = typeof TokenDigest.Type
