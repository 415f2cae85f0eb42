import { assert, it } from "@effect/vitest"
import { Deferred, Effect, Fiber, Option, Schema } from "effect"
import { Idempotency, pruneIdempotency, Tijdstip, Transaction } from "../../../src/index.ts"
import { balieIdentity, operatorIdentity } from "../steps/registratie.ts"
import { freshKey } from "../worlds/fresh.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const tijdstip = Schema.decodeSync(Tijdstip)
const nu = tijdstip("2026-11-23T08:00:00Z")

const claim = (...request: Parameters<typeof Idempotency.Service.claim>) =>
  Idempotency.use((idempotency) => idempotency.claim(...request))

const keep = (...request: Parameters<typeof Idempotency.Service.keep>) =>
  Idempotency.use((idempotency) => idempotency.keep(...request))

const inTransaction = <A, E, R>(work: Effect.Effect<A, E, R>) => Transaction.use((transaction) => transaction.run(work))

/** The contract of the port Idempotency. */
export const idempotencyContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Idempotentie (${naam})`, (it) => {
    // Kills: an overwritten answer.
    it.effect("a key is claimed once; later claims give the first digest and references", () =>
      Effect.gen(function*() {
        const key = freshKey(balieIdentity)
        assert.isTrue(
          Option.isNone(
            yield* inTransaction(Effect.tap(claim(key, "eerste", nu), () => keep(key, { betrokkene: "1" })))
          )
        )
        const expected = Option.some({ vingerafdruk: "eerste", verwijzingen: { betrokkene: "1" } })
        assert.deepStrictEqual(yield* inTransaction(claim(key, "eerste", nu)), expected)
        assert.deepStrictEqual(yield* inTransaction(claim(key, "tweede", nu)), expected)
      }))

    // Kills: a key without its holder.
    it.effect("the same key of another holder is another key", () =>
      Effect.gen(function*() {
        const key = freshKey(balieIdentity)
        yield* inTransaction(claim(key, "eerste", nu))
        assert.isTrue(Option.isNone(yield* inTransaction(claim({ ...key, houder: operatorIdentity }, "eerste", nu))))
        assert.isTrue(Option.isNone(yield* inTransaction(claim(freshKey(balieIdentity), "eerste", nu))))
        assert.isTrue(Option.isSome(yield* inTransaction(claim(key, "eerste", nu))))
      }))

    it.effect("a claim is undone with its transaction", () =>
      Effect.gen(function*() {
        const key = freshKey(balieIdentity)
        yield* Effect.flip(inTransaction(Effect.andThen(claim(key, "eerste", nu), Effect.fail("mislukt"))))
        assert.isTrue(Option.isNone(yield* inTransaction(claim(key, "tweede", nu))))
      }))

    for (const [end, succeeds] of [["succeeds", true], ["fails", false]] as const) {
      it.effect(`a second claim waits; if the first ${end} the key is ${succeeds ? "taken" : "free"}`, () =>
        Effect.gen(function*() {
          const key = freshKey(balieIdentity)
          const [claimed, further] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
          const first = yield* Effect.forkChild(Effect.exit(inTransaction(Effect.gen(function*() {
            yield* claim(key, "eerste", nu)
            yield* Deferred.succeed(claimed, undefined)
            yield* Deferred.await(further)
            yield* keep(key, { betrokkene: "1" })
            if (!succeeds) return yield* Effect.fail("mislukt")
          }))))
          yield* Deferred.await(claimed)
          const second = yield* Effect.forkChild(inTransaction(claim(key, "tweede", nu)))
          yield* Effect.yieldNow
          yield* Deferred.succeed(further, undefined)
          yield* Fiber.join(first)
          assert.deepStrictEqual(
            yield* Fiber.join(second),
            succeeds ? Option.some({ vingerafdruk: "eerste", verwijzingen: { betrokkene: "1" } }) : Option.none()
          )
        }))
    }

    it.effect("cleaning up deletes the keys claimed before the moment, not at it, and answers how many", () =>
      Effect.gen(function*() {
        const [old, limit, later] = ["1901-01-01T00:00:00.000Z", "1901-01-01T00:00:00.001Z", "1901-01-01T00:00:00.002Z"]
          .map((text) => tijdstip(text))
        if (old === undefined || limit === undefined || later === undefined) return assert.fail("three moments")
        yield* pruneIdempotency(later)
        const keys = [freshKey(balieIdentity), freshKey(operatorIdentity), freshKey(balieIdentity)] as const
        yield* inTransaction(claim(keys[0], "x", old))
        yield* inTransaction(claim(keys[1], "x", old))
        yield* inTransaction(claim(keys[2], "x", limit))
        assert.strictEqual(yield* pruneIdempotency(limit), 2)
        assert.strictEqual(yield* pruneIdempotency(limit), 0)
        assert.isTrue(Option.isSome(yield* inTransaction(claim(keys[2], "x", later))))
        assert.isTrue(Option.isNone(yield* inTransaction(claim(keys[0], "x", later))))
      }))
  })
