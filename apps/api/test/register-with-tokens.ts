import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import { AccessTokens } from "@betrokkene/domain"
import { Effect, Layer } from "effect"
import type { Ports } from "../src/http/ports.ts"

/** The register in memory with another port for its tokens. */
export const registerWithTokens = (
  other: (tokens: AccessTokens["Service"]) => Partial<AccessTokens["Service"]>
): Layer.Layer<Ports> =>
  Layer.fresh(Layer.mergeAll(
    Layer.effect(AccessTokens, Effect.map(AccessTokens, (tokens) => ({ ...tokens, ...other(tokens) }))).pipe(
      Layer.provideMerge(memory)
    ),
    system
  )) as Layer.Layer<Ports>
