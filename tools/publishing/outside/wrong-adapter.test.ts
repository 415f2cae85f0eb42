import { NumberSource, Nummer } from "@betrokkene/domain"
import { registerContract } from "@betrokkene/domain/testing"
import { Effect, Layer, Schema } from "effect"
import { ownAdapter } from "./own-adapter.ts"

const always = Effect.succeed(Schema.decodeSync(Nummer)("0000000001"))

registerContract(
  "wrong",
  Layer.merge(ownAdapter, Layer.succeed(NumberSource, { klantcontact: always, partij: always }))
)
