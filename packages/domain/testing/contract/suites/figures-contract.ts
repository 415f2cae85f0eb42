import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import { dropUndeliverable, type EventState, RegisterFigures, TrailSeals } from "../../../src/index.ts"
import { cancelled, deliverTo, distributeAll, freshAbonnement, freshRecord, happens } from "../steps/delivery-steps.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const read = RegisterFigures.use((figures) => figures.read)

const countOf = (state: EventState) => Effect.map(read, ({ gebeurtenissen }) => gebeurtenissen[state].aantal)

/** The contract of the port Figures. Other tests add to the same register, so differences are compared. */
export const figuresContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`RegisterFigures (${naam})`, (it) => {
    // Kills: a state that counts another one, and a moment that stands where nothing waits.
    it.effect("tell how many events are in each state, and since when the first one is", () =>
      Effect.gen(function*() {
        yield* TestClock.adjust("1 day")
        const abonnement = freshAbonnement()
        yield* distributeAll([])
        assert.deepStrictEqual((yield* read).gebeurtenissen.undistributed, { aantal: 0 })
        for (const record of [yield* freshRecord, yield* freshRecord]) yield* happens(record)
        const { aantal, sinds } = (yield* read).gebeurtenissen.undistributed
        assert.deepStrictEqual([aantal, typeof sinds], [2, "string"])
        const [waiting, dead] = [yield* countOf("pending"), yield* countOf("dead-letter")]
        yield* distributeAll([abonnement])
        assert.strictEqual(yield* countOf("undistributed"), 0)
        assert.strictEqual(yield* countOf("pending"), waiting + 2)
        assert.strictEqual(typeof (yield* read).gebeurtenissen.pending.sinds, "string")
        yield* deliverTo(abonnement, () => cancelled)
        assert.deepStrictEqual([yield* countOf("pending"), yield* countOf("dead-letter")], [waiting, dead + 2])
        assert.strictEqual(typeof (yield* read).gebeurtenissen["dead-letter"].sinds, "string")
        yield* dropUndeliverable({ abonnement: abonnement.naam })
        assert.strictEqual(yield* countOf("dead-letter"), dead)
      }))

    it.effect("count the audit trail, and what of it waits for a seal", () =>
      Effect.gen(function*() {
        const before = yield* read
        yield* happens(yield* freshRecord)
        const after = yield* read
        assert.strictEqual(after.handelingen, before.handelingen + 1)
        assert.strictEqual(after.unsealed.aantal, before.unsealed.aantal + 1)
        yield* TrailSeals.use(({ sealNext }) => sealNext(100_000))
        assert.strictEqual((yield* read).handelingen, after.handelingen)
        assert.deepStrictEqual((yield* read).unsealed, { aantal: 0 })
      }))
  })
