import { RegisterUnavailable } from "@betrokkene/domain"
import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Exit, Fiber, Ref } from "effect"
import { TestClock } from "effect/testing"
import { persist } from "../../src/run/retries.ts"

/** Fails this many times with this reason, then succeeds. Returns the number of attempts and the time of success. */
const attempt = (reden: string, times: number) =>
  Effect.gen(function*() {
    const tried = yield* Ref.make(0)
    const work = Effect.gen(function*() {
      const turn = yield* Ref.updateAndGet(tried, (aantal) => aantal + 1)
      if (turn <= times) return yield* new RegisterUnavailable({ reden })
    })
    const fiber = yield* Effect.forkChild(
      Effect.exit(persist(work)).pipe(
        Effect.flatMap((exit) => Effect.map(Clock.currentTimeMillis, (ready) => ({ exit, done: ready })))
      )
    )
    yield* TestClock.adjust("1 hour")
    const { exit, done: ready } = yield* Fiber.join(fiber)
    return { gelukt: Exit.isSuccess(exit), attempts: yield* Ref.get(tried), seconds: ready / 1000 }
  })

describe("retries", () => {
  it.effect.each(["ECONNREFUSED", "57P03", "08006", "verbinding", "57014", "55P03"])(
    "%s is transient, so it is retried until it succeeds",
    (reden) =>
      Effect.gen(function*() {
        const { attempts: tried, gelukt, seconds } = yield* attempt(reden, 5)
        assert.isTrue(gelukt)
        assert.strictEqual(tried, 6)
        // 200, 400 … milliseconds: the delay doubles, give or take a fifth.
        assert.isAbove(seconds, 0.8 * 6.2)
        assert.isBelow(seconds, 1.2 * 6.2 + 0.01)
      })
  )

  it.effect("a register that stays unreachable is waited for some minutes only", () =>
    Effect.gen(function*() {
      const { attempts: tried, gelukt, seconds } = yield* attempt("ECONNREFUSED", Number.POSITIVE_INFINITY)
      assert.isFalse(gelukt)
      assert.isAbove(seconds, 4 * 60)
      assert.isBelow(seconds, 6 * 60)
      assert.isBelow(tried, 42)
    }))

  it.effect("work that causes the failure is given up sooner: a smaller piece may succeed", () =>
    Effect.gen(function*() {
      const { attempts: tried, gelukt, seconds } = yield* attempt("55P03", Number.POSITIVE_INFINITY)
      assert.isFalse(gelukt)
      assert.strictEqual(tried, 11)
      assert.isBelow(seconds, 3 * 60)
      // Longer than a silent worker can hold a lock: the server ends its transaction after half a minute.
      assert.isAbove(seconds, 60)
    }))

  it.effect.each(["pooler", "migraties-ontbreken", "programma-verouderd", "42P01", "slot-verloren", "28P01", "3D000"])(
    "%s is permanent, so it fails at once",
    (reden) =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* attempt(reden, 1), { gelukt: false, attempts: 1, seconds: 0 })
      })
  )
})
