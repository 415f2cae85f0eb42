import * as Memory from "@betrokkene/adapters/memory"
import * as System from "@betrokkene/adapters/system"
import { RegisterUnavailable, registreerKlantcontact, TrailSeals } from "@betrokkene/domain"
import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Layer, Tracer } from "effect"
import { TestClock } from "effect/testing"
import { sealing } from "../src/sealing/sealing.ts"

const write = registreerKlantcontact({ kanaal: "balie", onderwerp: "Verhuizing", vertrouwelijk: false })

/** Lines of the log, as `message fields`. */
const recorded = () => {
  const lines: Array<string> = []
  return {
    lines,
    log: (_: unknown, message: string, fields = {}) => void lines.push(`${message} ${JSON.stringify(fields)}`)
  }
}

describe("sealing", () => {
  // Kills: a span each second that is no record of anybody's data.
  it.effect("is no part of any trace", () => {
    const spans: Array<string> = []
    const tracer = Tracer.make({
      span: (options) => {
        spans.push(options.name)
        return new Tracer.NativeSpan(options)
      }
    })
    return Effect.gen(function*() {
      const context = yield* Layer.build(Layer.merge(Memory.layer, System.layer))
      yield* Effect.provide(
        Effect.gen(function*() {
          yield* Layer.build(sealing(() => undefined))
          yield* write
          yield* TestClock.adjust("3 seconds")
          const { state } = yield* TrailSeals
          assert.deepInclude(yield* state, { waiting: 0 })
        }),
        context
      )
      assert.deepStrictEqual(spans, ["registreerKlantcontact"])
    }).pipe(Effect.withTracer(tracer))
  })

  it.effect("seals what was written, and tells the last seal once a minute, only if it is new", () =>
    Effect.gen(function*() {
      const { lines, log } = recorded()
      const context = yield* Layer.build(Layer.merge(Memory.layer, System.layer))
      yield* Effect.provide(
        Effect.gen(function*() {
          yield* Layer.build(sealing(log))
          const { state } = yield* TrailSeals
          for (const expected of [1, 2]) {
            yield* write
            yield* TestClock.adjust("2 seconds")
            assert.deepInclude(yield* state, { waiting: 0 })
            assert.strictEqual((yield* state).head.nummer, expected)
          }
          const { head } = yield* state
          yield* TestClock.adjust("3 minutes")
          assert.deepStrictEqual(lines.filter((line) => line.includes(head.digest)), [
            `audit trail sealed {"seal":"2:${head.digest}"}`
          ])
          assert.isAtMost(lines.length, 2)
        }),
        context
      )
    }))

  it.effect("goes on after a failure, and warns of the first in a row", () =>
    Effect.gen(function*() {
      const { lines, log } = recorded()
      let away = true
      const memory = yield* Layer.build(Memory.layer)
      const seals = Context.get(memory, TrailSeals)
      const failing = Layer.succeed(TrailSeals, {
        ...seals,
        sealNext: (atMost: number) =>
          Effect.suspend(() => away ? Effect.fail(new RegisterUnavailable({ reden: "weg" })) : seals.sealNext(atMost))
      })
      yield* Layer.build(Layer.provide(sealing(log), failing))
      yield* Effect.provide(write, Layer.merge(Layer.succeedContext(memory), System.layer))
      yield* TestClock.adjust("10 seconds")
      assert.deepStrictEqual(lines, ["audit trail not sealed {}"])
      away = false
      yield* TestClock.adjust("2 seconds")
      assert.deepInclude(yield* seals.state, { waiting: 0 })
    }))
})
