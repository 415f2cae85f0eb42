import { BetrokkeneId, BevindingId, IdGenerator, KlantcontactId, PartijId, ReconciliatieId } from "@betrokkene/domain"
import { Effect, Layer, Schema } from "effect"
import { v7 } from "uuid"

/** UUIDs of version 7: those made together lie together in an index. */
const nieuw = <Id>(soort: Schema.ConstraintDecoder<Id>): Effect.Effect<Id> => {
  const decodeer = Schema.decodeUnknownSync(soort)
  return Effect.sync(() => decodeer(v7()))
}

/** The port IdGenerator. */
export const idGeneratorLayer = Layer.succeed(IdGenerator, {
  betrokkene: nieuw(BetrokkeneId),
  klantcontact: nieuw(KlantcontactId),
  partij: nieuw(PartijId),
  bevinding: nieuw(BevindingId),
  reconciliatie: nieuw(ReconciliatieId)
})
