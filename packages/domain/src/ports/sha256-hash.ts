import { Context } from "effect"
import type { Sha256 } from "../verantwoording/trail-seal.ts"

/** Computes the digests by which the audit trail is sealed: SHA-256 (FIPS 180-4). */
export class Sha256Hash
  extends Context.Service<Sha256Hash, { readonly sha256: Sha256 }>()("@betrokkene/domain/Sha256Hash")
{}
