import { BetrokkeneId, BevindingId, IdGenerator, KlantcontactId, PartijId, ReconciliatieId } from "@betrokkene/domain"
import { Effect, Layer, Schema } from "effect"
import { v7 } from "uuid"

/** UUIDs of version 7: those made together lie together in an index. */
export const idGeneratorLayer = Layer.succeed(IdGenerator, {
  betrokkene: Effect.sync(() => Schema.decodeSync(BetrokkeneId)(v7())),
  klantcontact: Effect.sync(() => Schema.decodeSync(KlantcontactId)(v7())),
  partij: Effect.sync(() => Schema.decodeSync(PartijId)(v7())),
  bevinding: Effect.sync(() => Schema.decodeSync(BevindingId)(v7())),
  reconciliatie: Effect.sync(() => Schema.decodeSync(ReconciliatieId)(v7()))
})
