import { assert, it } from "@effect/vitest"
import { Deferred, Effect, Exit, Fiber } from "effect"
import { ProcessLock, RegisterClock } from "../../../src/index.ts"
import { balie, operator } from "../steps/registratie.ts"
import { freshKanaal } from "../worlds/fresh.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const metSlot = <A, E, R>(naam: string, holder: typeof balie, work: Effect.Effect<A, E, R>) =>
  ProcessLock.use((slot) => slot.withLock(naam, holder, work))

/** The contract of the port Lock. */
export const lockContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Slot (${naam})`, (it) => {
    it.effect("gives the result of the work, and releases the lock after success and after failure", () =>
      Effect.gen(function*() {
        const slot = freshKanaal()
        assert.strictEqual(yield* metSlot(slot, balie, Effect.succeed("done")), "done")
        assert.strictEqual(yield* Effect.flip(metSlot(slot, balie, Effect.fail("mislukt" as const))), "mislukt")
        assert.isTrue(Exit.isFailure(yield* Effect.exit(metSlot(slot, balie, Effect.die("kapot")))))
        assert.strictEqual(yield* metSlot(slot, operator, Effect.succeed("weer")), "weer")
      }))

    it.effect("refuses a second holder, naming the first and since when; another name is another lock", () =>
      Effect.gen(function*() {
        const slot = freshKanaal()
        const since = yield* RegisterClock.use(({ nu }) => nu)
        yield* metSlot(
          slot,
          balie,
          Effect.gen(function*() {
            const busy = yield* Effect.flip(metSlot(slot, operator, Effect.die("two at a time")))
            assert.deepInclude(busy, { _tag: "ProcessLockTaken", houder: balie, sinds: since })
            assert.strictEqual(yield* metSlot(freshKanaal(), operator, Effect.succeed("ander slot")), "ander slot")
            assert.strictEqual(
              (yield* Effect.flip(metSlot(slot, balie, Effect.die("two at a time"))))._tag,
              "ProcessLockTaken"
            )
          })
        )
        yield* metSlot(slot, operator, Effect.void)
      }))

    it.effect("releases the lock when the work is interrupted", () =>
      Effect.gen(function*() {
        const slot = freshKanaal()
        const busy = yield* Deferred.make<void>()
        const fiber = yield* Effect.forkChild(
          metSlot(slot, balie, Effect.andThen(Deferred.succeed(busy, undefined), Effect.never))
        )
        yield* Deferred.await(busy)
        assert.strictEqual((yield* Effect.flip(metSlot(slot, operator, Effect.void)))._tag, "ProcessLockTaken")
        yield* Fiber.interrupt(fiber)
        assert.strictEqual(yield* metSlot(slot, operator, Effect.succeed("vrij")), "vrij")
      }))
  })
