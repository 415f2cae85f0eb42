import * as Memory from "@betrokkene/adapters/memory"
import {
  AccessTokenId,
  BetrokkeneId,
  BevindingId,
  IdGenerator,
  KlantcontactId,
  NumberSource,
  Nummer,
  PartijId,
  ProcessLock,
  ProcessLockTaken,
  ReconciliatieId,
  RegisterClock,
  Sha256Hash,
  Tijdstip
} from "@betrokkene/domain"
import { DateTime, Effect, Layer, Schema } from "effect"
import { hash, randomUUID } from "node:crypto"

const now = Effect.map(DateTime.now, (moment) => Schema.decodeSync(Tijdstip)(DateTime.formatIso(moment)))

/** Numbers of its own, from one hundred on. */
const numbers = () => {
  let last = 100
  return Effect.sync(() => Schema.decodeSync(Nummer)(String(++last).padStart(10, "0")))
}

const fresh = <Id>(kind: Schema.ConstraintDecoder<Id>) =>
  Effect.sync(() => Schema.decodeUnknownSync(kind)(randomUUID()))

const lock = () => {
  const taken = new Map<string, ProcessLockTaken>()
  return ProcessLock.of({
    withLock: (name, houder, work) =>
      Effect.acquireUseRelease(
        Effect.gen(function*() {
          const other = taken.get(name)
          if (other !== undefined) return yield* other
          taken.set(name, new ProcessLockTaken({ houder, sinds: yield* now }))
        }),
        () => work,
        () => Effect.sync(() => taken.delete(name))
      )
  })
}

/** A register that somebody else put together: five ports are theirs, the others are those in memory. */
export const ownAdapter = Layer.mergeAll(
  Memory.layer,
  Layer.succeed(RegisterClock, { nu: now }),
  Layer.succeed(Sha256Hash, { sha256: (text) => hash("sha256", text) }),
  Layer.sync(NumberSource, () => ({ klantcontact: numbers(), partij: numbers(), internetaak: numbers() })),
  Layer.sync(ProcessLock, lock),
  Layer.succeed(IdGenerator, {
    betrokkene: fresh(BetrokkeneId),
    klantcontact: fresh(KlantcontactId),
    partij: fresh(PartijId),
    sideRecord: Effect.sync(() => randomUUID()),
    bevinding: fresh(BevindingId),
    reconciliatie: fresh(ReconciliatieId),
    accessToken: fresh(AccessTokenId)
  })
)
