import { RegisterUnavailable } from "@betrokkene/domain"
import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Exit, Fiber, Ref } from "effect"
import { TestClock } from "effect/testing"
import { houdVol } from "../../src/run/retries.ts"

/** Fails so many times with this reason, then succeeds; with how often it was tried and when it was through. */
const probeer = (reden: string, keren: number) =>
  Effect.gen(function*() {
    const geprobeerd = yield* Ref.make(0)
    const werk = Effect.gen(function*() {
      const keer = yield* Ref.updateAndGet(geprobeerd, (aantal) => aantal + 1)
      if (keer <= keren) return yield* new RegisterUnavailable({ reden })
    })
    const fiber = yield* Effect.forkChild(
      Effect.exit(houdVol(werk)).pipe(
        Effect.flatMap((exit) => Effect.map(Clock.currentTimeMillis, (klaar) => ({ exit, klaar })))
      )
    )
    yield* TestClock.adjust("1 hour")
    const { exit, klaar } = yield* Fiber.join(fiber)
    return { gelukt: Exit.isSuccess(exit), geprobeerd: yield* Ref.get(geprobeerd), seconden: klaar / 1000 }
  })

describe("what is tried again", () => {
  it.effect.each(["ECONNREFUSED", "57P03", "08006", "verbinding", "57014", "55P03"])(
    "%s passes, so it is tried until it has",
    (reden) =>
      Effect.gen(function*() {
        const { geprobeerd, gelukt, seconden } = yield* probeer(reden, 5)
        assert.isTrue(gelukt)
        assert.strictEqual(geprobeerd, 6)
        // 200, 400 … milliseconds: the wait doubles, give or take a fifth.
        assert.isAbove(seconden, 0.8 * 6.2)
        assert.isBelow(seconden, 1.2 * 6.2 + 0.01)
      })
  )

  it.effect("a register that stays away is waited for some minutes, and not for ever", () =>
    Effect.gen(function*() {
      const { geprobeerd, gelukt, seconden } = yield* probeer("ECONNREFUSED", Number.POSITIVE_INFINITY)
      assert.isFalse(gelukt)
      assert.isAbove(seconden, 4 * 60)
      assert.isBelow(seconden, 6 * 60)
      assert.isBelow(geprobeerd, 42)
    }))

  it.effect("work that is in the way is given up sooner: a smaller piece of it may do", () =>
    Effect.gen(function*() {
      const { geprobeerd, gelukt, seconden } = yield* probeer("55P03", Number.POSITIVE_INFINITY)
      assert.isFalse(gelukt)
      assert.strictEqual(geprobeerd, 11)
      assert.isBelow(seconden, 3 * 60)
      // Longer than a worker that fell silent can hold a lock: its transaction is ended after half a minute.
      assert.isAbove(seconden, 60)
    }))

  it.effect.each(["migraties-ontbreken", "42P01", "slot-verloren", "28P01", "3D000"])(
    "%s does not pass, so it is told at once",
    (reden) =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* probeer(reden, 1), { gelukt: false, geprobeerd: 1, seconden: 0 })
      })
  )
})
