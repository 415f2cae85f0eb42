import { Effect } from "effect"
import { Idempotency } from "../ports/idempotency.ts"
import type { Tijdstip } from "../values/tijdstip.ts"

/**
 * Deletes idempotency keys that were claimed before `voor`. Returns how many.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   CallerIdentity,
 *   Klantcontactgegevens,
 *   pruneIdempotency,
 *   registreerKlantcontact,
 *   Tijdstip
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const houder = Schema.decodeSync(CallerIdentity)("instellingen")
 * const gegevens = Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" })
 * const request = { sleutel: { houder, sleutel: "key-1" }, vingerafdruk: "a digest of all that is asked" }
 * const program = Effect.gen(function*() {
 *   const first = yield* registreerKlantcontact(gegevens, request)
 *   const repeated = yield* registreerKlantcontact(gegevens, request)
 *   console.log(repeated.id === first.id) // true
 *   const other = yield* Effect.flip(registreerKlantcontact(gegevens, { ...request, vingerafdruk: "another" }))
 *   console.log(other._tag) // IdempotencyKeyReused
 *
 *   console.log(yield* pruneIdempotency(Schema.decodeSync(Tijdstip)("2126-11-23T09:15:00Z"))) // 1
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const pruneIdempotency = Effect.fn("ruimIdempotentieOp")((voor: Tijdstip) =>
  Idempotency.use((idempotency) => idempotency.prune(voor))
)
