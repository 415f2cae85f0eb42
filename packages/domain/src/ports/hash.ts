import { Context } from "effect"
import type { Sha256 } from "../verantwoording/seal.ts"

/** Computes digests. */
export class Hash extends Context.Service<Hash, { readonly sha256: Sha256 }>()("@betrokkene/domain/Hash") {}
