import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Fiber } from "effect"
import { TestClock } from "effect/testing"
import { makePace } from "../../src/run/pace.ts"

/** Milliseconds until two lanes have taken these parts, if the work itself takes no time. */
const durationOf = (perSeconde: number | undefined, lanes: ReadonlyArray<ReadonlyArray<number>>) =>
  Effect.gen(function*() {
    const tempo = yield* makePace(perSeconde)
    const fiber = yield* Effect.forkChild(
      Effect.all(lanes.map((parts) => Effect.forEach(parts, tempo)), { concurrency: "unbounded" }).pipe(
        Effect.andThen(Clock.currentTimeMillis)
      )
    )
    yield* TestClock.adjust("1 hour")
    return yield* Fiber.join(fiber)
  })

describe("the pace", () => {
  it.effect("is a number per second for all lanes together", () =>
    Effect.gen(function*() {
      assert.strictEqual(yield* durationOf(100, [[50, 50], [100, 200]]), 4000)
    }))

  it.effect("is not caught up later: a slow lane may not exceed it afterwards", () =>
    Effect.gen(function*() {
      const tempo = yield* makePace(100)
      yield* TestClock.adjust("1 minute")
      const fiber = yield* Effect.forkChild(tempo(100))
      yield* TestClock.adjust(999)
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust(1)
      yield* Fiber.join(fiber)
    }))

  it.effect("is unlimited without a maximum", () =>
    Effect.gen(function*() {
      assert.strictEqual(yield* durationOf(undefined, [[1_000_000]]), 0)
    }))
})
