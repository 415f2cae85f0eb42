import { Layer } from "effect"
import { clockLayer } from "./clock.ts"
import { idGeneratorLayer } from "./id-generator.ts"

export { newTokenSecret, tokenDigest, tokenPrefix } from "./token-secret.ts"

/** The clock and new ids. */
export const layer = Layer.mergeAll(clockLayer, idGeneratorLayer)
