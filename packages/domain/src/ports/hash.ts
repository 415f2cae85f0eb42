import { Context } from "effect"
import type { Sha256 } from "../verantwoording/seal.ts"

/** Computes the digests by which the audit trail is sealed: SHA-256 (FIPS 180-4). */
export class Hash extends Context.Service<Hash, { readonly sha256: Sha256 }>()("@betrokkene/domain/Hash") {}
