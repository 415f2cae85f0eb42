import type { TokenDigest } from "@betrokkene/domain"
import { hash, randomBytes } from "node:crypto"

/**
 * How a token of this register starts. People recognise it by this, and so do programs that search published text for
 * secrets.
 */
export const tokenPrefix = "bbk_"

/**
 * A new token of 256 random bits. It is shown to its holder once; only its digest is kept.
 *
 * @example
 * ```ts
 * import { newTokenSecret, tokenDigest, tokenPrefix } from "@betrokkene/adapters/system"
 *
 * const secret = newTokenSecret()
 * console.log(secret.startsWith(tokenPrefix), tokenDigest(secret).length) // true 64
 * ```
 */
export const newTokenSecret = (): string => `${tokenPrefix}${randomBytes(32).toString("base64url")}`

/**
 * The digest by which a token is kept and found. A fast one will do: nobody can try out 256 random bits.
 *
 * Example: {@link newTokenSecret}.
 */
export const tokenDigest = (token: string): TokenDigest => hash("sha256", token) as TokenDigest
