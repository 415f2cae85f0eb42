import { layer } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import { IdGenerator, Medewerker, TrailRetention, TrailSeals, Verantwoording, verifyTrail } from "@betrokkene/domain"
import { settingsIdentity } from "@betrokkene/domain/internal"
import { assert, it } from "@effect/vitest"
import { Effect, Layer, Schema } from "effect"
import { TestClock } from "effect/testing"

const door = Schema.decodeSync(Medewerker)("archivaris")

// Kills: a removal of what is younger, and a chain, a trail or a number that does not go on after it.
it.layer(Layer.merge(layer, system))("the audit trail in memory, past its retention", (it) => {
  it.effect("is gone, nothing younger is, and what follows is sealed after it", () =>
    Effect.gen(function*() {
      const [retention, seals, trail] = [yield* TrailRetention, yield* TrailSeals, yield* Verantwoording]
      const record = { soort: "betrokkene" as const, id: yield* IdGenerator.use((ids) => ids.betrokkene) }
      const happens = trail.legVast([{ soort: "gewijzigd", record }], { naam: door, identiteit: settingsIdentity })
      for (let day = 0; day < 5; day++) {
        yield* happens
        yield* TestClock.adjust("1 day")
      }
      yield* retention.set(2_000, door)
      yield* seals.sealNext(100)
      yield* TestClock.adjust("1997 days")
      assert.strictEqual(yield* retention.prune(1), 1)
      assert.strictEqual(yield* retention.prune(100), 1)
      assert.strictEqual(yield* retention.prune(100), 0)
      assert.strictEqual(yield* trail.count(record), 3)
      yield* happens
      yield* seals.sealNext(100)
      const { faults, head, pruned, sealed } = yield* verifyTrail([])
      assert.deepStrictEqual(faults, [])
      assert.deepStrictEqual([pruned?.tot.nummer, head.nummer, sealed], [2, 9, 7])
    }))
})
