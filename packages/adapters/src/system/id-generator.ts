import {
  AccessTokenId,
  BetrokkeneId,
  BevindingId,
  IdGenerator,
  KlantcontactId,
  PartijId,
  ReconciliatieId
} from "@betrokkene/domain"
import { Effect, Layer, Schema } from "effect"
import { v7 } from "uuid"

/** UUIDs of version 7: ids that are made one after the other lie together in an index. */
const fresh = <Id>(soort: Schema.ConstraintDecoder<Id>): Effect.Effect<Id> => {
  const decode = Schema.decodeUnknownSync(soort)
  return Effect.sync(() => decode(v7()))
}

/** The port IdGenerator, with UUIDs. */
export const idGeneratorLayer = Layer.succeed(IdGenerator, {
  betrokkene: fresh(BetrokkeneId),
  klantcontact: fresh(KlantcontactId),
  partij: fresh(PartijId),
  sideRecord: Effect.sync(() => v7()),
  bevinding: fresh(BevindingId),
  reconciliatie: fresh(ReconciliatieId),
  accessToken: fresh(AccessTokenId)
})
