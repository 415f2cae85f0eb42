import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { registreerKlantcontact, TrailRetention, TrailSeals, verifyTrail } from "../../../src/index.ts"
import { trailRetention } from "../../../src/internal/index.ts"
import { registratie } from "../steps/registratie.ts"
import { balie } from "../steps/registratie.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

/** The contract of the port TrailRetention. What it removes, the tests of each register show. */
export const trailRetentionContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`TrailRetention (${naam})`, (it) => {
    // Kills: a removal without a term, and one within it.
    it.effect("removes nothing while no term is set, and nothing that is within it", () =>
      Effect.gen(function*() {
        const [retention, seals] = [yield* TrailRetention, yield* TrailSeals]
        const { klantcontact } = registratie()
        if ("nieuw" in klantcontact) yield* registreerKlantcontact(klantcontact.nieuw)
        yield* seals.sealNext(10_000)
        assert.strictEqual(yield* retention.prune(100), 0)
        yield* retention.set(trailRetention.minimum, balie)
        assert.strictEqual(yield* retention.prune(100), 0)
        assert.deepInclude(yield* verifyTrail([]), { faults: [], retention: trailRetention.minimum })
        yield* retention.set(undefined, balie)
        assert.notProperty(yield* verifyTrail([]), "retention")
      }))

    it.effect("acts are told in order, by whom, and have a place in the chain", () =>
      Effect.gen(function*() {
        const [retention, seals] = [yield* TrailRetention, yield* TrailSeals]
        const before = (yield* retention.acts(0, 1_000)).at(-1)?.nummer ?? 0
        const { waiting } = yield* seals.state
        yield* retention.set(4_000, balie)
        yield* retention.set(undefined, balie)
        assert.strictEqual((yield* seals.state).waiting, waiting + 2)
        const acts = yield* retention.acts(before, 10)
        assert.deepStrictEqual(
          acts.map((act) => [act.soort, act.door, act.sealed, "dagen" in act ? act.dagen : undefined]),
          [["bewaartermijn", balie, true, 4_000], ["bewaartermijn", balie, true, undefined]]
        )
        const [first] = acts
        assert.deepStrictEqual(yield* retention.acts(first?.nummer ?? 0, 10), acts.slice(1))
        assert.deepStrictEqual(yield* retention.acts(before, 1), acts.slice(0, 1))
        yield* seals.sealNext(10_000)
        assert.deepStrictEqual((yield* verifyTrail([])).faults, [])
      }))
  })
