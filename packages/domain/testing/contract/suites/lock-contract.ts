import { assert, it } from "@effect/vitest"
import { Deferred, Effect, Exit, Fiber } from "effect"
import { Clock, Lock } from "../../../src/index.ts"
import { balie, telefoniste } from "../steps/command.ts"
import { versKanaal } from "../worlds/fresh.ts"
import type { Register } from "../worlds/surroundings.ts"

const metSlot = <A, E, R>(naam: string, houder: typeof balie, werk: Effect.Effect<A, E, R>) =>
  Lock.use((slot) => slot.withLock(naam, houder, werk))

/** The contract of the port Slot. */
export const slotContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Slot (${naam})`, (it) => {
    it.effect("gives the outcome of the work, and lets go after success and after failure", () =>
      Effect.gen(function*() {
        const slot = versKanaal()
        assert.strictEqual(yield* metSlot(slot, balie, Effect.succeed("gedaan")), "gedaan")
        assert.strictEqual(yield* Effect.flip(metSlot(slot, balie, Effect.fail("mislukt" as const))), "mislukt")
        assert.isTrue(Exit.isFailure(yield* Effect.exit(metSlot(slot, balie, Effect.die("kapot")))))
        assert.strictEqual(yield* metSlot(slot, telefoniste, Effect.succeed("weer")), "weer")
      }))

    it.effect("refuses a second holder at once, and tells who is busy since when; another name is another lock", () =>
      Effect.gen(function*() {
        const slot = versKanaal()
        const sinds = yield* Clock.use(({ nu }) => nu)
        yield* metSlot(
          slot,
          balie,
          Effect.gen(function*() {
            const bezig = yield* Effect.flip(metSlot(slot, telefoniste, Effect.die("two at a time")))
            assert.deepInclude(bezig, { _tag: "AlreadyRunning", houder: balie, sinds })
            assert.strictEqual(yield* metSlot(versKanaal(), telefoniste, Effect.succeed("ander slot")), "ander slot")
            assert.strictEqual(
              (yield* Effect.flip(metSlot(slot, balie, Effect.die("two at a time"))))._tag,
              "AlreadyRunning"
            )
          })
        )
        yield* metSlot(slot, telefoniste, Effect.void)
      }))

    it.effect("lets go when the work is interrupted", () =>
      Effect.gen(function*() {
        const slot = versKanaal()
        const bezig = yield* Deferred.make<void>()
        const fiber = yield* Effect.forkChild(
          metSlot(slot, balie, Effect.andThen(Deferred.succeed(bezig, undefined), Effect.never))
        )
        yield* Deferred.await(bezig)
        assert.strictEqual((yield* Effect.flip(metSlot(slot, telefoniste, Effect.void)))._tag, "AlreadyRunning")
        yield* Fiber.interrupt(fiber)
        assert.strictEqual(yield* metSlot(slot, telefoniste, Effect.succeed("vrij")), "vrij")
      }))
  })
