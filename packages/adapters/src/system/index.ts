import { Sha256Hash } from "@betrokkene/domain"
import { Layer } from "effect"
import { clockLayer } from "./clock.ts"
import { sha256 } from "./digest.ts"
import { idGeneratorLayer } from "./id-generator.ts"

export { checkLedger, ledgerLayer, readLedger } from "./ledger-file.ts"
export { newTokenSecret, tokenDigest, tokenPrefix } from "./token-secret.ts"

/** The clock, new ids and digests. */
export const layer = Layer.mergeAll(clockLayer, idGeneratorLayer, Layer.succeed(Sha256Hash, { sha256 }))
