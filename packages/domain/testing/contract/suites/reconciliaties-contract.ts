import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import * as fc from "fast-check"
import { Bevindingen, type Reconciliatie, Reconciliaties, type RecordSetAside, Tijdstip } from "../../../src/index.ts"
import { endedReconciliatie, runningReconciliatie } from "../../arbitraries/reconciliatie.ts"
import { balie } from "../steps/registratie.ts"
import { asReport, freshRecords, monday, overRecords } from "../worlds/fresh-bevinding.ts"
import { ended, freshReconciliatie, started, vanAf } from "../worlds/fresh-reconciliatie.ts"
import { property } from "../worlds/property.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { walkList } from "../worlds/walk-list.ts"

const tijdstip = Schema.decodeSync(Tijdstip)

/** The contract of the port Reconciliaties, without its parts. */
export const reconciliatiesContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Reconciliaties (${naam})`, (it) => {
    it.effect("gives back exactly the run that began, and its end", () =>
      property(
        fc.tuple(runningReconciliatie, endedReconciliatie),
        ([running, ended]) =>
          Effect.gen(function*() {
            const reconciliaties = yield* Reconciliaties
            const reconciliatie: Reconciliatie = yield* freshReconciliatie(running)
            assert.isTrue(Option.isNone(yield* reconciliaties.zoek(reconciliatie.id)))
            yield* reconciliaties.begin(reconciliatie, [])
            assert.deepStrictEqual(yield* reconciliaties.zoek(reconciliatie.id), Option.some(reconciliatie))
            const end = { ...ended, id: reconciliatie.id }
            yield* reconciliaties.close(end)
            assert.deepStrictEqual(yield* reconciliaties.zoek(reconciliatie.id), Option.some(end))
          })
      ))

    it.effect("the latest of the runs that have not ended is found, and none that ended", () =>
      Effect.gen(function*() {
        const reconciliaties = yield* Reconciliaties
        const [earlier, later, last] = [
          yield* started(vanAf("9997-01-01T00:00:00Z")),
          yield* started(vanAf("9997-01-02T00:00:00Z")),
          yield* started(vanAf("9997-01-03T00:00:00Z"))
        ]
        yield* reconciliaties.close(ended(last, "9997-01-04T00:00:00Z"))
        assert.deepStrictEqual(yield* reconciliaties.running, Option.some(later))
        yield* reconciliaties.close(ended(later, "9997-01-04T00:00:00Z"))
        assert.deepStrictEqual(yield* reconciliaties.running, Option.some(earlier))
        yield* reconciliaties.close(ended(earlier, "9997-01-04T00:00:00Z"))
        assert.isFalse(Option.exists(yield* reconciliaties.running, ({ id }) => id === earlier.id))
      }))

    it.effect("runs are paged both ways across ties, by when they began", () =>
      Effect.gen(function*() {
        const reconciliaties = yield* Reconciliaties
        const own = yield* Effect.forEach(
          ["2026-11-24T01:00:00Z", "2026-11-23T01:00:00Z", "2026-11-24T01:00:00Z"],
          (begin) => started(vanAf(begin))
        )
        const { meer, rows } = yield* reconciliaties.browse({ ascending: true, aantal: 100_000 })
        assert.isFalse(meer)
        assert.strictEqual(yield* reconciliaties.count, rows.length)
        for (const { position, record } of rows) {
          assert.deepStrictEqual(position, { waarde: record.begonnen, id: record.id })
        }
        assert.includeDeepMembers(
          rows.map(({ record }) => record),
          own
        )
        yield* walkList(reconciliaties.browse, rows, [10, rows.length, rows.length + 1])
        yield* Effect.forEach(
          own,
          (reconciliatie) => reconciliaties.close(ended(reconciliatie, "2026-11-24T02:00:00Z"))
        )
      }))

    it.effect("cleaning up deletes runs that ended before the moment, not at it, counts them, keeps findings", () =>
      Effect.gen(function*() {
        const [reconciliaties, bevindingen] = [yield* Reconciliaties, yield* Bevindingen]
        yield* reconciliaties.prune(tijdstip("1901-01-01T00:00:00.002Z"))
        const runs = yield* Effect.forEach(Array.from({ length: 4 }), () => started(vanAf("1900-06-01T00:00:00Z")))
        const [old, alsoOld, limit, running] = runs
        if (old === undefined || alsoOld === undefined || limit === undefined || running === undefined) {
          return assert.fail("four runs")
        }
        yield* reconciliaties.close(ended(old, "1901-01-01T00:00:00.000Z"))
        yield* reconciliaties.close(ended(alsoOld, "1901-01-01T00:00:00.000Z"))
        yield* reconciliaties.close(ended(limit, "1901-01-01T00:00:00.001Z"))
        const reports = yield* Effect.forEach(overRecords(yield* freshRecords(1), "onbereikbaar"), asReport)
        yield* bevindingen.meld(old.id, monday, reports)
        yield* reconciliaties.legTerzijde(old.id, [{
          record: { soort: "partij", id: old.id },
          reden: "niet-te-verwerken"
        }])
        assert.strictEqual(yield* reconciliaties.prune(tijdstip("1901-01-01T00:00:00.001Z")), 2)
        assert.strictEqual(yield* reconciliaties.prune(tijdstip("1901-01-01T00:00:00.001Z")), 0)
        const over = yield* Effect.forEach(runs, ({ id }) => reconciliaties.zoek(id))
        assert.deepStrictEqual(over.map(Option.isSome), [false, false, true, true])
        assert.deepStrictEqual(yield* reconciliaties.terzijde(old.id), { aantal: 0, eerste: [] })
        assert.strictEqual(yield* bevindingen.count({ reconciliatie: old.id }), 1)
        yield* reconciliaties.close(ended(running, "1901-01-01T00:00:00.001Z"))
      }))

    it.effect("lists each record set aside once, with its last reason: the first hundred by id", () =>
      Effect.gen(function*() {
        const [reconciliaties, run, ander] = [yield* Reconciliaties, yield* started(), yield* started()]
        assert.deepStrictEqual(yield* reconciliaties.terzijde(run.id), { aantal: 0, eerste: [] })
        const laid = (yield* freshRecords(130)).map((record, place): RecordSetAside => ({
          record,
          reden: `reden-${place % 3}`
        })).toReversed()
        yield* reconciliaties.legTerzijde(run.id, laid.slice(60).map(({ record }) => ({ record, reden: "eerder" })))
        yield* reconciliaties.legTerzijde(run.id, [
          ...laid.slice(0, 100).map(({ record }) => ({ record, reden: "ook eerder" })),
          ...laid
        ])
        yield* reconciliaties.legTerzijde(run.id, [])
        yield* reconciliaties.legTerzijde(ander.id, laid.slice(0, 1))
        const first = laid.toSorted((one, ander) => one.record.id < ander.record.id ? -1 : 1).slice(0, 100)
        assert.deepStrictEqual(yield* reconciliaties.terzijde(run.id), { aantal: 130, eerste: first })
        assert.deepStrictEqual(yield* reconciliaties.terzijde(ander.id), { aantal: 1, eerste: laid.slice(0, 1) })
        for (const reconciliatie of [run, ander]) yield* reconciliaties.close(ended(reconciliatie))
        assert.deepStrictEqual(yield* reconciliaties.terzijde(run.id), { aantal: 130, eerste: first })
      }))

    it.effect("a run that ended has no parts left; another keeps its own", () =>
      Effect.gen(function*() {
        const reconciliaties = yield* Reconciliaties
        const parts = [{ stap: "partij" as const, volgnummer: 0, range: {} }]
        const [run, ander] = [yield* started(undefined, parts), yield* started(undefined, parts)]
        yield* reconciliaties.close(ended(run))
        assert.deepStrictEqual(yield* reconciliaties.progress(run.id), [])
        assert.isTrue(Option.isNone(yield* reconciliaties.takePart(run.id, balie, 60_000)))
        assert.isTrue(Option.isSome(yield* reconciliaties.takePart(ander.id, balie, 60_000)))
        yield* reconciliaties.close(ended(ander))
      }))
  })
