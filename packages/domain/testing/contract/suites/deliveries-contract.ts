import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import * as fc from "fast-check"
import {
  Deliveries,
  type Delivery,
  distributeGebeurtenissen,
  listCancelledAbonnementen,
  pruneCancelledAbonnement,
  RegisterClock,
  retryUndeliverable,
  Transaction
} from "../../../src/index.ts"
import {
  accepted,
  countOf,
  deliverTo,
  distributeAll,
  failed,
  freshAbonnement,
  freshRecord,
  happens,
  heard,
  soortenVan
} from "../steps/delivery-steps.ts"
import { balie, operator } from "../steps/registratie.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { property } from "../worlds/property.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

/** The contract of the port Bezorgingen and of its use cases. */
export const deliveriesContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Bezorgingen (${naam})`, (it) => {
    it.effect("an event goes unchanged to each subscriber for it, once, and leaves the outbox", () =>
      Effect.gen(function*() {
        const [everything, ander, few] = [
          freshAbonnement(),
          freshAbonnement(),
          freshAbonnement(["betrokkene-verwijderd"])
        ]
        const record = yield* freshRecord
        // What the register holds already.
        yield* distributeAll([])
        yield* happens(record, "geregistreerd")
        yield* distributeAll([everything, ander, few])
        assert.strictEqual(yield* distributeGebeurtenissen([everything], 10), 0)
        const [delivery, ...meer] = yield* heard(everything, record)
        assert.deepStrictEqual(meer, [])
        assert.deepInclude(delivery, { abonnement: everything.naam, pogingen: 1 })
        assert.deepInclude(delivery?.gebeurtenis, {
          soort: "betrokkene-geregistreerd",
          subject: record,
          verzoek: "verzoek-1"
        })
        assert.deepStrictEqual((yield* heard(ander, record)).map(({ gebeurtenis }) => gebeurtenis), [
          delivery?.gebeurtenis
        ])
        assert.deepStrictEqual(yield* heard(few, record), [])
        assert.deepStrictEqual(yield* heard(everything, record), [])
        assert.strictEqual(yield* countOf(everything), 0)
      }))

    it.effect("an event without subscribers is not kept: the outbox does not grow for ever", () =>
      Effect.gen(function*() {
        const later = freshAbonnement()
        const record = yield* freshRecord
        yield* happens(record)
        yield* distributeAll([])
        yield* distributeAll([later])
        assert.strictEqual(yield* countOf(later), 0)
      }))

    // Kills: an event that leaves before its change is kept.
    it.effect("35: nobody is told of what was rolled back, only of what was kept", () =>
      Effect.gen(function*() {
        const abonnement = freshAbonnement()
        const [record, kept] = [yield* freshRecord, yield* freshRecord]
        yield* distributeAll([])
        const aborted = Transaction.use((transaction) =>
          transaction.run(Effect.andThen(happens(record), Effect.fail("afgebroken" as const)))
        )
        assert.strictEqual(yield* Effect.flip(aborted), "afgebroken")
        yield* happens(kept)
        yield* distributeAll([abonnement])
        assert.strictEqual(yield* countOf(abonnement), 1)
        assert.lengthOf(yield* heard(abonnement, kept), 1)
      }))

    // Kills: an event taken from the outbox but not distributed.
    it.effect("distributing is all or nothing", () =>
      Effect.gen(function*() {
        const abonnement = freshAbonnement()
        const record = yield* freshRecord
        yield* distributeAll([])
        yield* happens(record)
        const aborted = Transaction.use((transaction) =>
          transaction.run(
            Effect.andThen(distributeGebeurtenissen([abonnement], 10), Effect.fail("afgebroken" as const))
          )
        )
        assert.strictEqual(yield* Effect.flip(aborted), "afgebroken")
        assert.strictEqual(yield* countOf(abonnement), 0)
        assert.strictEqual(yield* distributeGebeurtenissen([abonnement], 10), 1)
        assert.strictEqual((yield* heard(abonnement, record)).length, 1)
      }))

    it.effect("takes no more events and gives no more deliveries than asked for, oldest first", () =>
      Effect.gen(function*() {
        const abonnement = freshAbonnement()
        yield* distributeAll([])
        const records = yield* Effect.forEach(Array.from({ length: 5 }), () => freshRecord)
        yield* Effect.forEach(records, (record) => happens(record))
        assert.strictEqual(yield* distributeGebeurtenissen([abonnement], 3), 3)
        const accounts = yield* deliverTo(abonnement, () => accepted, { aantal: 2 })
        assert.sameMembers(
          accounts.map(({ bezorging: delivery }) => delivery.gebeurtenis.subject.id),
          records.slice(0, 2).map(({ id }) => id)
        )
        assert.strictEqual(yield* distributeGebeurtenissen([abonnement], 3), 2)
        assert.strictEqual(yield* countOf(abonnement), 3)
      }))

    // Kills: an order by time alone.
    it.effect("a later event of one record waits for the earlier one; other records do not wait", () =>
      Effect.gen(function*() {
        const abonnement = freshAbonnement()
        const [one, ander] = [yield* freshRecord, yield* freshRecord]
        for (const soort of ["geregistreerd", "gewijzigd", "verwijderd"] as const) yield* happens(one, soort)
        yield* happens(ander)
        yield* distributeAll([abonnement], 1)
        assert.deepStrictEqual(soortenVan(yield* heard(abonnement, one, failed)), ["betrokkene-geregistreerd"])
        assert.deepStrictEqual(yield* heard(abonnement, one), [])
        yield* TestClock.adjust("1 second")
        for (const soort of ["geregistreerd", "gewijzigd", "verwijderd"]) {
          assert.deepStrictEqual(soortenVan(yield* heard(abonnement, one)), [`betrokkene-${soort}`])
        }
        assert.strictEqual(yield* countOf(abonnement), 0)
      }))

    it.effect("two subscribers do not wait for each other", () =>
      Effect.gen(function*() {
        const [broken, good] = [freshAbonnement(), freshAbonnement()]
        const record = yield* freshRecord
        yield* happens(record, "geregistreerd")
        yield* happens(record)
        yield* distributeAll([broken, good])
        yield* heard(broken, record, failed)
        yield* heard(good, record)
        assert.strictEqual((yield* heard(good, record)).length, 1)
        assert.strictEqual(yield* countOf(broken), 2)
      }))

    it.effect("a subscription that ended is found by its waiting events, and only those are dropped", () =>
      Effect.gen(function*() {
        const [gone, remains] = [freshAbonnement(), freshAbonnement()]
        const record = yield* freshRecord
        yield* happens(record)
        yield* happens(record)
        yield* distributeAll([gone, remains])
        const cancelled = yield* listCancelledAbonnementen([remains])
        assert.deepInclude(cancelled, { abonnement: gone.naam, aantal: 2 })
        assert.notInclude(cancelled.map(({ abonnement }) => abonnement), remains.naam)
        assert.strictEqual(yield* errorOf(pruneCancelledAbonnement(remains.naam, [remains])), "AbonnementActive")
        assert.strictEqual(yield* pruneCancelledAbonnement(gone.naam, [remains]), 2)
        assert.deepStrictEqual([yield* countOf(gone), yield* countOf(remains)], [0, 2])
      }))

    // Kills: a delivery made twice or lost.
    it.effect("a delivery is exclusive until its lease ends; then an earlier attempt can no longer report", () =>
      Effect.gen(function*() {
        for (const next of [operator, balie]) {
          const abonnement = freshAbonnement()
          yield* happens(yield* freshRecord)
          yield* distributeAll([abonnement])
          const deliveries = yield* Deliveries
          const nu = yield* RegisterClock.use((clock) => clock.nu)
          const take = (holder: typeof balie, lease: number) =>
            deliveries.take({ abonnement: abonnement.naam, houder: holder, aantal: 10, nu, lease })
          const [first] = yield* take(balie, 0)
          const [afterwards] = yield* take(next, 60_000)
          if (first === undefined || afterwards === undefined) return assert.fail("a delivery")
          assert.deepStrictEqual(afterwards, { ...first, pogingen: 2 })
          assert.deepStrictEqual(yield* take(balie, 60_000), [])
          for (
            const outcome of [{ soort: "bezorgd" }, { soort: "onbestelbaar", sinds: nu, reden: "x" }, {
              soort: "opnieuw",
              op: nu,
              reden: "x"
            }] as const
          ) {
            assert.isFalse(yield* deliveries.closeAttempt(first, balie, outcome))
            assert.isFalse(yield* deliveries.closeAttempt(afterwards, next === balie ? operator : balie, outcome))
          }
          assert.strictEqual(yield* countOf(abonnement), 1)
          assert.isTrue(yield* deliveries.closeAttempt(afterwards, next, { soort: "bezorgd" }))
          assert.isFalse(yield* deliveries.closeAttempt(afterwards, next, { soort: "bezorgd" }))
          assert.strictEqual(yield* countOf(abonnement), 0)
        }
      }))

    it.effect("a delivery that passes to another relay while it is sent is lost to the first one", () =>
      Effect.gen(function*() {
        const abonnement = freshAbonnement()
        yield* happens(yield* freshRecord)
        yield* distributeAll([abonnement])
        const deliveries = yield* Deliveries
        const take = deliveries.take({
          abonnement: abonnement.naam,
          houder: operator,
          aantal: 1,
          nu: yield* RegisterClock.use(({ nu }) => nu),
          lease: 60_000
        })
        const accounts = yield* deliverTo(abonnement, () => Effect.as(take, accepted), { lease: 0 })
        assert.deepStrictEqual(accounts.map(({ outcome }) => outcome), [{ soort: "verloren" }])
        assert.strictEqual(yield* countOf(abonnement), 1)
      }))

    it.effect("for any answers and any number of relays, each record's events all arrive in order", () =>
      Effect.gen(function*() {
        yield* distributeAll([])
        yield* property(
          fc.tuple(
            fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 25 }),
            fc.infiniteStream(fc.nat({ max: 9 }))
          ),
          ([series, randoms]) =>
            Effect.gen(function*() {
              const [abonnement, records] = [
                freshAbonnement(),
                yield* Effect.forEach(Array.from({ length: 4 }), () => freshRecord)
              ]
              const received: Array<Delivery> = []
              const random = (): number => randoms.next().value ?? 0
              const relay = (holder: typeof balie) =>
                deliverTo(abonnement, (delivery) => {
                  if (random() < 4) return failed
                  received.push(delivery)
                  return accepted
                }, { houder: holder, aantal: 1 + random() })
              for (const [index, which] of series.entries()) {
                yield* happens(records[which] ?? assert.fail("a record"))
                if (index % 3 === 0) yield* distributeAll([abonnement], 1 + random())
                yield* Effect.all([relay(balie), relay(operator)], { concurrency: "unbounded" })
              }
              for (
                yield* distributeAll([abonnement]);
                (yield* countOf(abonnement)) > 0;
                yield* TestClock.adjust("4 seconds")
              ) {
                yield* retryUndeliverable({ abonnement: abonnement.naam })
                yield* Effect.all([relay(balie), relay(operator)], { concurrency: "unbounded" })
              }
              assert.strictEqual(received.length, series.length)
              for (const [index, { id }] of records.entries()) {
                const nummers = received.filter(({ gebeurtenis }) => gebeurtenis.subject.id === id).map((
                  { volgnummer }
                ) => volgnummer)
                assert.strictEqual(nummers.length, series.filter((which) => which === index).length)
                assert.deepStrictEqual(nummers, nummers.toSorted((one, ander) => one - ander))
              }
            }),
          15
        )
      }))
  })
