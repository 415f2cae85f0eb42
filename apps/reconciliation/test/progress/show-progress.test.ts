import {
  type ReconciliatieId,
  Reconciliaties,
  type ReconciliatieStepProgress,
  RegisterUnavailable
} from "@betrokkene/domain"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer } from "effect"
import { TestClock } from "effect/testing"
import { accountOn } from "../../src/progress/account.ts"
import { showProgress } from "../../src/progress/show-progress.ts"

const step = (ready: number): ReconciliatieStepProgress => ({
  stap: "klantcontact",
  delen: 4,
  done: ready,
  failed: 0,
  gelezen: 100 * ready,
  milliseconden: 0,
  regels: []
})

/** A run whose progress is one part more at each look, except at looks that fail. */
const eachFurther = (failed: ReadonlyArray<number> = []) => {
  let turn = 0
  return Layer.mock(Reconciliaties, {
    progress: () =>
      Effect.suspend(() => {
        turn += 1
        return failed.includes(turn)
          ? Effect.fail(new RegisterUnavailable({ reden: "ECONNREFUSED" }))
          : Effect.succeed([step(turn - 1)])
      })
  })
}

const regelsVan = <A, E>(work: Effect.Effect<A, E>, looks?: ReadonlyArray<number>) =>
  Effect.gen(function*() {
    const regels: Array<string> = []
    const fiber = yield* Effect.forkChild(
      Effect.exit(showProgress("x" as ReconciliatieId, accountOn({ write: (text) => regels.push(text) }), work))
    )
    yield* TestClock.adjust("10 minutes")
    const exit = yield* Fiber.join(fiber)
    return { exit, regels: regels.map((regel) => regel.slice(0, 4).trim()) }
  }).pipe(Effect.provide(eachFurther(looks)))

describe("while a run works", () => {
  it.effect("a log gets a line every half minute, and none at the end", () =>
    Effect.gen(function*() {
      const { regels } = yield* regelsVan(Effect.sleep("100 seconds"))
      assert.deepStrictEqual(regels, ["25%,", "50%,", "75%,"])
    }))

  it.effect("a failed look is ignored and does not end the work", () =>
    Effect.gen(function*() {
      const { exit, regels } = yield* regelsVan(Effect.sleep("100 seconds"), [3])
      assert.strictEqual(exit._tag, "Success")
      assert.deepStrictEqual(regels, ["25%,", "75%,"])
    }))

  it.effect("the error of the work is passed on", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* regelsVan(Effect.fail("nee"))).exit._tag, "Failure")
    }))
})
