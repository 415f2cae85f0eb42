import { RegisterUnavailable } from "@betrokkene/domain"
import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Exit, Fiber, Ref } from "effect"
import { TestClock } from "effect/testing"
import { persist } from "../../src/run/retries.ts"

/** Fails so many times with this reason, then succeeds; with how often it was tried and when it was through. */
const attempt = (reden: string, times: number) =>
  Effect.gen(function*() {
    const tried = yield* Ref.make(0)
    const work = Effect.gen(function*() {
      const turn = yield* Ref.updateAndGet(tried, (aantal) => aantal + 1)
      if (turn <= times) return yield* new RegisterUnavailable({ reden })
    })
    const fiber = yield* Effect.forkChild(
      Effect.exit(persist(work)).pipe(
        Effect.flatMap((exit) => Effect.map(Clock.currentTimeMillis, (ready) => ({ exit, klaar: ready })))
      )
    )
    yield* TestClock.adjust("1 hour")
    const { exit, klaar: ready } = yield* Fiber.join(fiber)
    return { gelukt: Exit.isSuccess(exit), geprobeerd: yield* Ref.get(tried), seconden: ready / 1000 }
  })

describe("what is tried again", () => {
  it.effect.each(["ECONNREFUSED", "57P03", "08006", "verbinding", "57014", "55P03"])(
    "%s passes, so it is tried until it has",
    (reden) =>
      Effect.gen(function*() {
        const { geprobeerd: tried, gelukt, seconden: seconds } = yield* attempt(reden, 5)
        assert.isTrue(gelukt)
        assert.strictEqual(tried, 6)
        // 200, 400 … milliseconds: the wait doubles, give or take a fifth.
        assert.isAbove(seconds, 0.8 * 6.2)
        assert.isBelow(seconds, 1.2 * 6.2 + 0.01)
      })
  )

  it.effect("a register that stays away is waited for some minutes, and not for ever", () =>
    Effect.gen(function*() {
      const { geprobeerd: tried, gelukt, seconden: seconds } = yield* attempt("ECONNREFUSED", Number.POSITIVE_INFINITY)
      assert.isFalse(gelukt)
      assert.isAbove(seconds, 4 * 60)
      assert.isBelow(seconds, 6 * 60)
      assert.isBelow(tried, 42)
    }))

  it.effect("work that is in the way is given up sooner: a smaller piece of it may do", () =>
    Effect.gen(function*() {
      const { geprobeerd: tried, gelukt, seconden: seconds } = yield* attempt("55P03", Number.POSITIVE_INFINITY)
      assert.isFalse(gelukt)
      assert.strictEqual(tried, 11)
      assert.isBelow(seconds, 3 * 60)
      // Longer than a worker that fell silent can hold a lock: its transaction is ended after half a minute.
      assert.isAbove(seconds, 60)
    }))

  it.effect.each(["migraties-ontbreken", "42P01", "slot-verloren", "28P01", "3D000"])(
    "%s does not pass, so it is told at once",
    (reden) =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* attempt(reden, 1), { gelukt: false, geprobeerd: 1, seconden: 0 })
      })
  )
})
