import { type Abonnement, Abonnementnaam, Bezorgingen, Klok, Medewerker, Verantwoording, verdeelGebeurtenissen } from "@betrokkene/domain"
import { assert, it } from "@effect/vitest"
import { Deferred, Effect, Fiber, Schema } from "effect"
import { randomUUID } from "node:crypto"
import { inTransaction } from "./postgres/register.ts"
import { testRegister } from "./postgres/test-register.ts"

const naam = Schema.decodeSync(Medewerker)("balie-3")
const houder = Schema.decodeSync(Medewerker)("relay")
const abonnement: Abonnement = { naam: Schema.decodeSync(Abonnementnaam)("zaaksysteem") }

const gebeurt = (id: string) =>
  Verantwoording.use((verantwoording) => verantwoording.legVast([{ soort: "gewijzigd", record: { soort: "partij", id } }], { naam }))

const neem = (aantal: number) =>
  Effect.gen(function*() {
    const bezorgingen = yield* Bezorgingen
    return yield* bezorgingen.neem({ abonnement: abonnement.naam, houder, aantal, nu: yield* Klok.use(({ nu }) => nu), lease: 60_000 })
  })

it.layer(testRegister, { timeout: "60 seconds" })("deliveries on PostgreSQL", (it) => {
  it.effect("while one distributes another does not, nor waits for it; so that of one record no event passes another", () =>
    Effect.gen(function*() {
      const id = randomUUID()
      yield* gebeurt(id)
      const [taken, mayEnd] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
      const slow = yield* Effect.forkChild(inTransaction(Effect.gen(function*() {
        const done = yield* verdeelGebeurtenissen([abonnement], 10)
        yield* Deferred.succeed(taken, undefined)
        yield* Deferred.await(mayEnd)
        return done
      })))
      yield* Deferred.await(taken)
      yield* gebeurt(id)
      assert.strictEqual(yield* verdeelGebeurtenissen([abonnement], 10), 0)
      assert.deepStrictEqual(yield* neem(10), [])
      yield* Deferred.succeed(mayEnd, undefined)
      assert.strictEqual(yield* Fiber.join(slow), 1)
      assert.strictEqual(yield* verdeelGebeurtenissen([abonnement], 10), 1)
      assert.strictEqual((yield* neem(10)).length, 1)
    }))

  it.effect("many who take at once each get others, and together all", () =>
    Effect.gen(function*() {
      yield* Bezorgingen.use(({ wisAbonnement }) => wisAbonnement(abonnement.naam))
      yield* Effect.forEach(Array.from({ length: 60 }), () => gebeurt(randomUUID()))
      yield* verdeelGebeurtenissen([abonnement], 1_000)
      const taken = (yield* Effect.all(Array.from({ length: 12 }, () => neem(5)), { concurrency: "unbounded" })).flat()
      const rest = yield* neem(100)
      const numbers = [...taken, ...rest].map(({ nummer }) => nummer)
      assert.strictEqual(numbers.length, 60)
      assert.strictEqual(new Set(numbers).size, 60)
    }))
})
