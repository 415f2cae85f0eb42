import {
  type Abonnement,
  Abonnementnaam,
  Clock,
  Deliveries,
  distributeGebeurtenissen,
  dropUndeliverable,
  Medewerker,
  retryUndeliverable,
  Verantwoording
} from "@betrokkene/domain"
import { assert, it } from "@effect/vitest"
import { Deferred, Effect, Fiber, Schema } from "effect"
import { randomUUID } from "node:crypto"
import { inTransaction } from "../fixtures/register.ts"
import { testRegister } from "../fixtures/test-register.ts"

const naam = Schema.decodeSync(Medewerker)("balie-3")
const houder = Schema.decodeSync(Medewerker)("relay")
const abonnement: Abonnement = { naam: Schema.decodeSync(Abonnementnaam)("zaaksysteem") }

const gebeurt = (id: string) =>
  Verantwoording.use((verantwoording) =>
    verantwoording.legVast([{ soort: "gewijzigd", record: { soort: "partij", id } }], { naam })
  )

const neem = (aantal: number) =>
  Effect.gen(function*() {
    const bezorgingen = yield* Deliveries
    return yield* bezorgingen.take({
      abonnement: abonnement.naam,
      houder,
      aantal,
      nu: yield* Clock.use(({ nu }) => nu),
      lease: 60_000
    })
  })

it.layer(testRegister, { timeout: "60 seconds" })("deliveries on PostgreSQL", (it) => {
  it.effect("while one distributes another does not, nor waits for it; so that of one record no event passes another", () =>
    Effect.gen(function*() {
      const id = randomUUID()
      yield* gebeurt(id)
      const [taken, mayEnd] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
      const slow = yield* Effect.forkChild(inTransaction(Effect.gen(function*() {
        const done = yield* distributeGebeurtenissen([abonnement], 10)
        yield* Deferred.succeed(taken, undefined)
        yield* Deferred.await(mayEnd)
        return done
      })))
      yield* Deferred.await(taken)
      yield* gebeurt(id)
      assert.strictEqual(yield* distributeGebeurtenissen([abonnement], 10), 0)
      assert.deepStrictEqual(yield* neem(10), [])
      yield* Deferred.succeed(mayEnd, undefined)
      assert.strictEqual(yield* Fiber.join(slow), 1)
      assert.strictEqual(yield* distributeGebeurtenissen([abonnement], 10), 1)
      assert.strictEqual((yield* neem(10)).length, 1)
    }))

  it.effect("many who take at once each get others, and together all", () =>
    Effect.gen(function*() {
      yield* Deliveries.use(({ eraseAbonnement: wisAbonnement }) => wisAbonnement(abonnement.naam))
      yield* Effect.forEach(Array.from({ length: 60 }), () => gebeurt(randomUUID()))
      yield* distributeGebeurtenissen([abonnement], 1_000)
      const taken = (yield* Effect.all(Array.from({ length: 12 }, () => neem(5)), { concurrency: "unbounded" })).flat()
      const rest = yield* neem(100)
      const numbers = [...taken, ...rest].map(({ nummer }) => nummer)
      assert.strictEqual(numbers.length, 60)
      assert.strictEqual(new Set(numbers).size, 60)
    }))

  it.effect("what comes in behind one that is just being dropped or tried again does not wait for ever", () =>
    Effect.gen(function*() {
      const bezorgingen = yield* Deliveries
      for (const doe of [dropUndeliverable, retryUndeliverable]) {
        yield* bezorgingen.eraseAbonnement(abonnement.naam)
        const id = randomUUID()
        yield* gebeurt(id)
        yield* distributeGebeurtenissen([abonnement], 10)
        const [eerste] = yield* neem(1)
        if (eerste === undefined) return assert.fail("a delivery")
        yield* bezorgingen.closeAttempt(eerste, houder, {
          soort: "onbestelbaar",
          sinds: eerste.gebeurtenis.op,
          reden: "http-410"
        })
        yield* gebeurt(id)
        const [added, mayEnd] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
        const slow = yield* Effect.forkChild(inTransaction(Effect.gen(function*() {
          yield* distributeGebeurtenissen([abonnement], 10)
          yield* Deferred.succeed(added, undefined)
          yield* Deferred.await(mayEnd)
        })))
        yield* Deferred.await(added)
        const doing = yield* Effect.forkChild(doe({ nummer: eerste.nummer }))
        yield* Effect.promise(() => new Promise((resolve) => setTimeout(resolve, 100)))
        yield* Deferred.succeed(mayEnd, undefined)
        yield* Fiber.join(slow)
        assert.strictEqual(yield* Fiber.join(doing), 1)
        for (let left = doe === dropUndeliverable ? 1 : 2; left > 0; left--) {
          const [next] = yield* neem(10)
          if (next === undefined) return assert.fail("one that waits for ever")
          yield* bezorgingen.closeAttempt(next, houder, { soort: "bezorgd" })
        }
      }
    }))
})
