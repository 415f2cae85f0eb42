import {
  type Abonnement,
  Abonnementnaam,
  Deliveries,
  distributeGebeurtenissen,
  dropUndeliverable,
  Medewerker,
  RegisterClock,
  retryUndeliverable,
  Verantwoording
} from "@betrokkene/domain"
import { unknownIdentity } from "@betrokkene/domain/internal"
import { assert, it } from "@effect/vitest"
import { Deferred, Effect, Fiber, Schema } from "effect"
import { randomUUID } from "node:crypto"
import { inTransaction } from "../fixtures/register.ts"
import { testRegister } from "../fixtures/test-register.ts"

const naam = Schema.decodeSync(Medewerker)("balie-3")
const holder = Schema.decodeSync(Medewerker)("relay")
const abonnement: Abonnement = { naam: Schema.decodeSync(Abonnementnaam)("zaaksysteem") }

const recordEvent = (id: string) =>
  Verantwoording.use((verantwoording) =>
    verantwoording.legVast([{ soort: "gewijzigd", record: { soort: "partij", id } }], {
      naam,
      identiteit: unknownIdentity
    })
  )

const take = (size: number) =>
  Effect.gen(function*() {
    const deliveries = yield* Deliveries
    return yield* deliveries.take({
      abonnement: abonnement.naam,
      houder: holder,
      aantal: size,
      nu: yield* RegisterClock.use(({ nu }) => nu),
      lease: 60_000
    })
  })

it.layer(testRegister, { timeout: "60 seconds" })("deliveries on PostgreSQL", (it) => {
  it.effect("one transaction distributes at a time and others do not wait, so events stay in order", () =>
    Effect.gen(function*() {
      const id = randomUUID()
      yield* recordEvent(id)
      const [taken, mayEnd] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
      const slow = yield* Effect.forkChild(inTransaction(Effect.gen(function*() {
        const done = yield* distributeGebeurtenissen([abonnement], 10)
        yield* Deferred.succeed(taken, undefined)
        yield* Deferred.await(mayEnd)
        return done
      })))
      yield* Deferred.await(taken)
      yield* recordEvent(id)
      assert.strictEqual(yield* distributeGebeurtenissen([abonnement], 10), 0)
      assert.deepStrictEqual(yield* take(10), [])
      yield* Deferred.succeed(mayEnd, undefined)
      assert.strictEqual(yield* Fiber.join(slow), 1)
      assert.strictEqual(yield* distributeGebeurtenissen([abonnement], 10), 1)
      assert.strictEqual((yield* take(10)).length, 1)
    }))

  it.effect("takers at the same moment get different deliveries, and together all of them", () =>
    Effect.gen(function*() {
      yield* Deliveries.use(({ eraseAbonnement }) => eraseAbonnement(abonnement.naam))
      yield* Effect.forEach(Array.from({ length: 60 }), () => recordEvent(randomUUID()))
      yield* distributeGebeurtenissen([abonnement], 1_000)
      const taken = (yield* Effect.all(Array.from({ length: 12 }, () => take(5)), { concurrency: "unbounded" })).flat()
      const rest = yield* take(100)
      const numbers = [...taken, ...rest].map(({ nummer }) => nummer)
      assert.strictEqual(numbers.length, 60)
      assert.strictEqual(new Set(numbers).size, 60)
    }))

  it.effect("a delivery added behind one that is just dropped or retried does not wait for ever", () =>
    Effect.gen(function*() {
      const deliveries = yield* Deliveries
      for (const act of [dropUndeliverable, retryUndeliverable]) {
        yield* deliveries.eraseAbonnement(abonnement.naam)
        const id = randomUUID()
        yield* recordEvent(id)
        yield* distributeGebeurtenissen([abonnement], 10)
        const [first] = yield* take(1)
        if (first === undefined) return assert.fail("No delivery was given.")
        yield* deliveries.closeAttempt(first, holder, {
          soort: "onbestelbaar",
          sinds: first.gebeurtenis.op,
          reden: "http-410"
        })
        yield* recordEvent(id)
        const [added, mayEnd] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
        const slow = yield* Effect.forkChild(inTransaction(Effect.gen(function*() {
          yield* distributeGebeurtenissen([abonnement], 10)
          yield* Deferred.succeed(added, undefined)
          yield* Deferred.await(mayEnd)
        })))
        yield* Deferred.await(added)
        const doing = yield* Effect.forkChild(act({ nummer: first.nummer }))
        yield* Effect.promise(() => new Promise((resolve) => setTimeout(resolve, 100)))
        yield* Deferred.succeed(mayEnd, undefined)
        yield* Fiber.join(slow)
        assert.strictEqual(yield* Fiber.join(doing), 1)
        for (let left = act === dropUndeliverable ? 1 : 2; left > 0; left--) {
          const [next] = yield* take(10)
          if (next === undefined) return assert.fail("A delivery waits for ever.")
          yield* deliveries.closeAttempt(next, holder, { soort: "bezorgd" })
        }
      }
    }))
})
