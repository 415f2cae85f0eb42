import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import {
  Deliveries,
  dropUndeliverable,
  listUndeliverable,
  RegisterClock,
  retryUndeliverable,
  type VerantwoordRecord,
  zoekHandelingen
} from "../../../src/index.ts"
import {
  accepted,
  cancelled,
  countOf,
  deliverTo,
  distributeAll,
  failed,
  freshAbonnement,
  freshRecord,
  happens,
  heard,
  undeliverableOf
} from "../steps/delivery-steps.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

/** The contract of retries, and of events that are no longer tried. */
export const undeliverableContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Onbestelbaar (${naam})`, (it) => {
    // Kills: no delay, retries for ever.
    it.effect("waits before each retry, twice as long each time, and gives up after the last attempt", () =>
      Effect.gen(function*() {
        const abonnement = freshAbonnement()
        const record = yield* freshRecord
        yield* happens(record)
        yield* distributeAll([abonnement])
        for (const [attempt, waiting] of [[1, 1_000], [2, 2_000], [3, 0]] as const) {
          assert.deepStrictEqual((yield* heard(abonnement, record, failed)).map(({ pogingen: attempts }) => attempts), [
            attempt
          ])
          if (waiting === 0) continue
          yield* TestClock.adjust(waiting - 1)
          assert.deepStrictEqual(yield* heard(abonnement, record, failed), [])
          yield* TestClock.adjust(1)
        }
        const last = yield* RegisterClock.use(({ nu }) => nu)
        yield* TestClock.adjust("10 days")
        assert.deepStrictEqual(yield* heard(abonnement, record, failed), [])
        const [letter] = yield* undeliverableOf(abonnement)
        assert.deepInclude<object>(letter ?? {}, { pogingen: 3, reden: "http-503", sinds: last, waiting: 0 })
      }))

    it.effect("an undeliverable event holds up later ones of its record, until it is retried or dropped", () =>
      Effect.gen(function*() {
        for (const afterwards of ["opnieuw", "vallen"] as const) {
          const abonnement = freshAbonnement()
          const [record, ander] = [yield* freshRecord, yield* freshRecord]
          for (const soort of ["geregistreerd", "gewijzigd", "verwijderd"] as const) yield* happens(record, soort)
          yield* happens(ander)
          yield* distributeAll([abonnement])
          yield* deliverTo(
            abonnement,
            ({ gebeurtenis }) => gebeurtenis.subject.id === record.id ? cancelled : accepted
          )
          assert.deepStrictEqual(yield* heard(abonnement, record), [])
          const [letter, ...meer] = yield* undeliverableOf(abonnement)
          assert.deepStrictEqual(meer, [])
          assert.deepInclude(letter, { reden: "http-410", waiting: 2 })
          const choice = { nummer: letter?.nummer ?? 0 }
          const [perform, expected] = afterwards === "opnieuw"
            ? [retryUndeliverable, ["geregistreerd", "gewijzigd", "verwijderd"]]
            : [dropUndeliverable, ["gewijzigd", "verwijderd"]]
          assert.strictEqual(yield* perform(choice), 1)
          assert.strictEqual(yield* perform(choice), 0)
          for (const soort of expected) {
            const [delivery] = yield* heard(abonnement, record)
            assert.deepInclude(delivery, { pogingen: 1 })
            assert.strictEqual(delivery?.gebeurtenis.soort, `betrokkene-${soort}`)
          }
          assert.deepStrictEqual(yield* undeliverableOf(abonnement), [])
        }
      }))

    // Kills: dropping what is younger, more than is asked for, or without the later events of its record.
    it.effect("an undeliverable event is dropped when it is so for long, oldest first, and later ones go on", () =>
      Effect.gen(function*() {
        const deliveries = yield* Deliveries
        const abonnement = freshAbonnement()
        const [old, young] = [yield* freshRecord, yield* freshRecord]
        for (const soort of ["geregistreerd", "gewijzigd"] as const) yield* happens(old, soort)
        yield* distributeAll([abonnement])
        yield* deliverTo(abonnement, () => cancelled)
        yield* TestClock.adjust("1 day")
        const limit = yield* RegisterClock.use(({ nu }) => nu)
        yield* TestClock.adjust("1 second")
        yield* happens(young)
        yield* distributeAll([abonnement])
        yield* deliverTo(abonnement, () => cancelled)
        const nu = yield* RegisterClock.use((clock) => clock.nu)
        assert.deepStrictEqual(yield* deliveries.dropOlder(limit, nu, 0), [])
        assert.deepInclude(yield* deliveries.dropOlder(limit, nu, 10_000), old)
        assert.deepStrictEqual(yield* deliveries.dropOlder(limit, nu, 10_000), [])
        assert.deepStrictEqual(
          (yield* undeliverableOf(abonnement)).map(({ gebeurtenis }) => gebeurtenis.subject),
          [young]
        )
        assert.deepStrictEqual(
          (yield* heard(abonnement, old)).map(({ gebeurtenis }) => gebeurtenis.soort),
          ["betrokkene-gewijzigd"]
        )
      }))

    it.effect("all undeliverable events of one subscriber are retried or dropped; no other events are", () =>
      Effect.gen(function*() {
        const [one, ander] = [freshAbonnement(), freshAbonnement()]
        const records = yield* Effect.forEach(Array.from({ length: 4 }), () => freshRecord)
        yield* Effect.forEach(records, (record) => happens(record))
        yield* distributeAll([one, ander])
        for (const abonnement of [one, ander]) {
          yield* deliverTo(
            abonnement,
            ({ gebeurtenis }) => gebeurtenis.subject.id === records[0]?.id ? failed : cancelled
          )
          const letters = yield* undeliverableOf(abonnement)
          assert.strictEqual(letters.length, 3)
          const na = yield* listUndeliverable(letters[0]?.nummer ?? 0, 1)
          assert.isAbove(na[0]?.nummer ?? 0, letters[0]?.nummer ?? 0)
          assert.isAtMost(na[0]?.nummer ?? 0, letters[1]?.nummer ?? 0)
          assert.strictEqual(na.length, 1)
        }
        assert.strictEqual(yield* retryUndeliverable({ abonnement: one.naam }), 3)
        assert.strictEqual((yield* deliverTo(one, () => cancelled)).length, 3)
        assert.strictEqual(yield* dropUndeliverable({ abonnement: one.naam }), 3)
        assert.deepStrictEqual([yield* countOf(one), yield* countOf(ander)], [1, 4])
        assert.strictEqual(yield* dropUndeliverable({ nummer: 999_999_999 }), 0)
      }))

    // Kills: a bound that is not kept, and a record that the trail does not name.
    it.effect("a drop is bounded, lowest numbers first, and stands in the trail of the record of each", () =>
      Effect.gen(function*() {
        const deliveries = yield* Deliveries
        const abonnement = freshAbonnement()
        const records = yield* Effect.forEach(Array.from({ length: 3 }), () => freshRecord)
        for (const record of records) yield* happens(record)
        yield* distributeAll([abonnement])
        yield* deliverTo(abonnement, () => cancelled)
        const letters = yield* undeliverableOf(abonnement)
        const nu = yield* RegisterClock.use((clock) => clock.nu)
        assert.deepStrictEqual(yield* deliveries.drop({ abonnement: abonnement.naam }, nu, 0), [])
        assert.deepStrictEqual(
          yield* deliveries.drop({ abonnement: abonnement.naam }, nu, 1),
          letters.slice(0, 1).map(({ gebeurtenis }) => gebeurtenis.subject)
        )
        assert.strictEqual(yield* dropUndeliverable({ nummer: letters[1]?.nummer ?? 0 }), 1)
        const [left] = yield* undeliverableOf(abonnement)
        assert.strictEqual(left?.nummer, letters[2]?.nummer)
        const trailOf = (record: VerantwoordRecord) =>
          Effect.map(
            zoekHandelingen(record, { ascending: true, aantal: 10 }),
            (page) => page.records.map(({ soort }) => soort)
          )
        const dropped = letters[1]?.gebeurtenis.subject
        assert.isDefined(dropped)
        assert.deepStrictEqual(yield* trailOf(dropped), ["gewijzigd", "niet-gemeld"])
        assert.isDefined(left)
        assert.deepStrictEqual(yield* trailOf(left.gebeurtenis.subject), ["gewijzigd"])
        yield* distributeAll([abonnement])
        assert.strictEqual(yield* countOf(abonnement), 1)
      }))
  })
