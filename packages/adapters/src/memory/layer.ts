import {
  AccessTokens,
  AnderRegister,
  Deliveries,
  Dossiers,
  Herstelpunten,
  Idempotency,
  NumberSource,
  ProcessLock,
  Raadplegingen,
  Readiness,
  Reconciliaties,
  RegisterFigures,
  TrailRetention,
  TrailSeals,
  verantwoord
} from "@betrokkene/domain"
import { Context, Effect, Layer } from "effect"
import { randomBytes } from "node:crypto"
import { identificatorDigestUnder } from "../system/digest.ts"
import { accessTokens } from "./access-tokens.ts"
import { anderRegister } from "./ander-register.ts"
import { betrokkenen } from "./betrokkenen.ts"
import { bevindingen } from "./bevindingen.ts"
import { deliveries } from "./deliveries.ts"
import { dossiers } from "./dossiers.ts"
import { figures } from "./figures.ts"
import { herstelpunten } from "./herstelpunten.ts"
import { idempotency } from "./idempotency.ts"
import { identificatoren } from "./identificatoren.ts"
import { klantcontacten } from "./klantcontacten.ts"
import { makeLock } from "./lock.ts"
import { numberSource } from "./number-source.ts"
import { numberedLists } from "./numbered-lists.ts"
import { partijen } from "./partijen.ts"
import { raadplegingen } from "./raadplegingen.ts"
import { reconciliaties } from "./reconciliaties.ts"
import { sideRecords } from "./side-records.ts"
import { makeStore } from "./store.ts"
import { trailRetention } from "./trail-retention.ts"
import { trailSeals } from "./trail-seals.ts"
import { verantwoording } from "./verantwoording.ts"

/** A register in memory, for tests and for trying out. It starts empty and is lost when the process ends. */
export const layer = Layer.effectContext(Effect.gen(function*() {
  const store = yield* makeStore
  const digestOf = identificatorDigestUnder(randomBytes(32).toString("hex"))
  const recorded = verantwoord({
    klantcontacten: klantcontacten(store),
    partijen: partijen(store, digestOf),
    betrokkenen: betrokkenen(store),
    bevindingen: bevindingen(store),
    sideRecords: sideRecords(store),
    identificatoren: identificatoren(store),
    numberedLists: numberedLists(store),
    transaction: { run: store.transaction, asUnit: store.asUnit, read: store.transaction }
  }, verantwoording(store))
  return recorded.pipe(
    Context.add(Dossiers, dossiers(store, digestOf)),
    Context.add(Idempotency, idempotency(store)),
    Context.add(Deliveries, deliveries(store)),
    Context.add(RegisterFigures, figures(store)),
    Context.add(Raadplegingen, raadplegingen(store)),
    Context.add(Reconciliaties, reconciliaties(store)),
    Context.add(Herstelpunten, herstelpunten(store)),
    Context.add(NumberSource, yield* numberSource(store)),
    Context.add(Readiness, {
      check: Effect.void,
      stand: Effect.succeed({
        storage: "memory" as const,
        applied: [],
        missing: [],
        later: [],
        retired: false,
        writable: true
      })
    }),
    Context.add(AnderRegister, anderRegister(store)),
    Context.add(ProcessLock, yield* makeLock),
    Context.add(TrailSeals, trailSeals(store)),
    Context.add(TrailRetention, trailRetention(store)),
    Context.add(AccessTokens, accessTokens(store))
  )
}))
