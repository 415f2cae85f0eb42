import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import { Clock, dropUndeliverable, listUndeliverable, retryUndeliverable } from "../../../src/index.ts"
import {
  aangenomen,
  aantalVan,
  bezorgAan,
  gebeurt,
  gehoord,
  mislukt,
  onbestelbareVan,
  opgeheven,
  verdeelAlles,
  versAbonnement,
  versRecord
} from "../steps/delivery-steps.ts"
import type { Register } from "../worlds/surroundings.ts"

/** The contract of what is tried again, and of what is not tried any more. */
export const onbestelbaarContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Onbestelbaar (${naam})`, (it) => {
    it.effect("waits before it tries again, twice as long each time, and gives up after the last attempt (kills: no wait, for ever)", () =>
      Effect.gen(function*() {
        const abonnement = versAbonnement()
        const record = yield* versRecord
        yield* gebeurt(record)
        yield* verdeelAlles([abonnement])
        for (const [poging, wacht] of [[1, 1_000], [2, 2_000], [3, 0]] as const) {
          assert.deepStrictEqual((yield* gehoord(abonnement, record, mislukt)).map(({ pogingen }) => pogingen), [
            poging
          ])
          if (wacht === 0) continue
          yield* TestClock.adjust(wacht - 1)
          assert.deepStrictEqual(yield* gehoord(abonnement, record, mislukt), [])
          yield* TestClock.adjust(1)
        }
        const laatst = yield* Clock.use(({ nu }) => nu)
        yield* TestClock.adjust("10 days")
        assert.deepStrictEqual(yield* gehoord(abonnement, record, mislukt), [])
        const [letter] = yield* onbestelbareVan(abonnement)
        assert.deepInclude<object>(letter ?? {}, { pogingen: 3, reden: "http-503", sinds: laatst, wachtenden: 0 })
      }))

    it.effect("what is not tried any more holds up what comes after it about the same record, until it is tried again or dropped", () =>
      Effect.gen(function*() {
        for (const daarna of ["opnieuw", "vallen"] as const) {
          const abonnement = versAbonnement()
          const [record, ander] = [yield* versRecord, yield* versRecord]
          for (const soort of ["geregistreerd", "gewijzigd", "verwijderd"] as const) yield* gebeurt(record, soort)
          yield* gebeurt(ander)
          yield* verdeelAlles([abonnement])
          yield* bezorgAan(
            abonnement,
            ({ gebeurtenis }) => gebeurtenis.subject.id === record.id ? opgeheven : aangenomen
          )
          assert.deepStrictEqual(yield* gehoord(abonnement, record), [])
          const [letter, ...meer] = yield* onbestelbareVan(abonnement)
          assert.deepStrictEqual(meer, [])
          assert.deepInclude(letter, { reden: "http-410", wachtenden: 2 })
          const keuze = { nummer: letter?.nummer ?? 0 }
          const [doe, verwacht] = daarna === "opnieuw"
            ? [retryUndeliverable, ["geregistreerd", "gewijzigd", "verwijderd"]]
            : [dropUndeliverable, ["gewijzigd", "verwijderd"]]
          assert.strictEqual(yield* doe(keuze), 1)
          assert.strictEqual(yield* doe(keuze), 0)
          for (const soort of verwacht) {
            const [bezorging] = yield* gehoord(abonnement, record)
            assert.deepInclude(bezorging, { pogingen: 1 })
            assert.strictEqual(bezorging?.gebeurtenis.soort, `betrokkene-${soort}`)
          }
          assert.deepStrictEqual(yield* onbestelbareVan(abonnement), [])
        }
      }))

    it.effect("all of one subscriber is tried again or dropped at once, and of nobody else; what is still tried is left alone", () =>
      Effect.gen(function*() {
        const [een, ander] = [versAbonnement(), versAbonnement()]
        const records = yield* Effect.forEach(Array.from({ length: 4 }), () => versRecord)
        yield* Effect.forEach(records, (record) => gebeurt(record))
        yield* verdeelAlles([een, ander])
        for (const abonnement of [een, ander]) {
          yield* bezorgAan(
            abonnement,
            ({ gebeurtenis }) => gebeurtenis.subject.id === records[0]?.id ? mislukt : opgeheven
          )
          const letters = yield* onbestelbareVan(abonnement)
          assert.strictEqual(letters.length, 3)
          const na = yield* listUndeliverable(letters[0]?.nummer ?? 0, 1)
          assert.isAbove(na[0]?.nummer ?? 0, letters[0]?.nummer ?? 0)
          assert.isAtMost(na[0]?.nummer ?? 0, letters[1]?.nummer ?? 0)
          assert.strictEqual(na.length, 1)
        }
        assert.strictEqual(yield* retryUndeliverable({ abonnement: een.naam }), 3)
        assert.strictEqual((yield* bezorgAan(een, () => opgeheven)).length, 3)
        assert.strictEqual(yield* dropUndeliverable({ abonnement: een.naam }), 3)
        assert.deepStrictEqual([yield* aantalVan(een), yield* aantalVan(ander)], [1, 4])
        assert.strictEqual(yield* dropUndeliverable({ nummer: 999_999_999 }), 0)
      }))
  })
