import type { TokenDigest } from "@betrokkene/domain"
import { hash, randomBytes } from "node:crypto"

/** By what a token of this register is known, to people and to programs that look for secrets in what is published. */
export const tokenvoorvoegsel = "bbk_"

/** A new token, of 256 random bits: shown to its holder once, and kept as its digest alone. */
export const nieuwTokengeheim = (): string => `${tokenvoorvoegsel}${randomBytes(32).toString("base64url")}`

/** By what a token is kept and found. A fast digest will do: nobody can try out 256 random bits. */
export const tokendigest = (token: string): TokenDigest => hash("sha256", token) as TokenDigest
