import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { IdGenerator, NumberSource, Nummer, Readiness } from "../../../src/index.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

/** The contract of the ports NumberSource, IdGenerator and Readiness. */
export const otherPortsContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Overige poorten (${naam})`, (it) => {
    // Kills: a sequence that starts again.
    it.effect("numbers are unique within their kind, rising, and digits only", () =>
      Effect.gen(function*() {
        const numberSource = yield* NumberSource
        for (const series of [numberSource.klantcontact, numberSource.partij, numberSource.internetaak]) {
          const nummers = yield* Effect.forEach(Array.from({ length: 20 }), () => series)
          for (const nummer of nummers) assert.strictEqual(Schema.decodeSync(Nummer)(nummer), nummer)
          const numbers = nummers.map(Number)
          assert.deepStrictEqual(numbers, [...new Set(numbers)].toSorted((one, ander) => one - ander))
          const atOnce = yield* Effect.all(Array.from({ length: 20 }, () => series), { concurrency: "unbounded" })
          assert.strictEqual(new Set([...nummers, ...atOnce]).size, 40)
        }
      }))

    it.effect("ids are unique over all kinds", () =>
      Effect.gen(function*() {
        const { betrokkene, klantcontact, partij } = yield* IdGenerator
        const ids = yield* Effect.forEach(Array.from({ length: 30 }), () =>
          Effect.all([betrokkene, klantcontact, partij]))
        assert.strictEqual(new Set<string>(ids.flat()).size, 90)
      }))

    it.effect("a ready register says so, and misses no migration", () =>
      Effect.gen(function*() {
        const { check: checkReady, stand } = yield* Readiness
        yield* checkReady
        assert.deepStrictEqual((yield* stand).missing, [])
      }))
  })
