import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import * as fc from "fast-check"
import {
  Clock,
  Deliveries,
  type Delivery,
  distributeGebeurtenissen,
  listCancelledAbonnementen,
  pruneCancelledAbonnement,
  retryUndeliverable,
  Transaction
} from "../../../src/index.ts"
import { balie, telefoniste } from "../steps/command.ts"
import {
  aangenomen,
  aantalVan,
  bezorgAan,
  gebeurt,
  gehoord,
  mislukt,
  soortenVan,
  verdeelAlles,
  versAbonnement,
  versRecord
} from "../steps/delivery-steps.ts"
import { foutVan } from "../worlds/observe.ts"
import { eigenschap } from "../worlds/property.ts"
import type { Register } from "../worlds/surroundings.ts"

/** The contract of the port Bezorgingen and of the use cases on it. */
export const bezorgingenContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Bezorgingen (${naam})`, (it) => {
    it.effect("an event goes as it is to each subscriber who wants to hear of it, once, and leaves the outbox", () =>
      Effect.gen(function*() {
        const [alles, ander, enkele] = [versAbonnement(), versAbonnement(), versAbonnement(["betrokkene-verwijderd"])]
        const record = yield* versRecord
        yield* gebeurt(record, "geregistreerd")
        yield* verdeelAlles([alles, ander, enkele])
        assert.strictEqual(yield* distributeGebeurtenissen([alles], 10), 0)
        const [bezorging, ...meer] = yield* gehoord(alles, record)
        assert.deepStrictEqual(meer, [])
        assert.deepInclude(bezorging, { abonnement: alles.naam, pogingen: 1 })
        assert.deepInclude(bezorging?.gebeurtenis, {
          soort: "betrokkene-geregistreerd",
          subject: record,
          verzoek: "verzoek-1"
        })
        assert.deepStrictEqual((yield* gehoord(ander, record)).map(({ gebeurtenis }) => gebeurtenis), [
          bezorging?.gebeurtenis
        ])
        assert.deepStrictEqual(yield* gehoord(enkele, record), [])
        assert.deepStrictEqual(yield* gehoord(alles, record), [])
        assert.strictEqual(yield* aantalVan(alles), 0)
      }))

    it.effect("of what nobody wants to hear nothing is kept: the outbox does not grow for ever", () =>
      Effect.gen(function*() {
        const later = versAbonnement()
        const record = yield* versRecord
        yield* gebeurt(record)
        yield* verdeelAlles([])
        yield* verdeelAlles([later])
        assert.strictEqual(yield* aantalVan(later), 0)
      }))

    it.effect("distributing is all or nothing (kills: an event that is taken and not given)", () =>
      Effect.gen(function*() {
        const abonnement = versAbonnement()
        const record = yield* versRecord
        yield* verdeelAlles([])
        yield* gebeurt(record)
        const afgebroken = Transaction.use((transactie) =>
          transactie.run(
            Effect.andThen(distributeGebeurtenissen([abonnement], 10), Effect.fail("afgebroken" as const))
          )
        )
        assert.strictEqual(yield* Effect.flip(afgebroken), "afgebroken")
        assert.strictEqual(yield* aantalVan(abonnement), 0)
        assert.strictEqual(yield* distributeGebeurtenissen([abonnement], 10), 1)
        assert.strictEqual((yield* gehoord(abonnement, record)).length, 1)
      }))

    it.effect("takes no more events and gives no more deliveries than are asked for, the first ones first", () =>
      Effect.gen(function*() {
        const abonnement = versAbonnement()
        yield* verdeelAlles([])
        const records = yield* Effect.forEach(Array.from({ length: 5 }), () => versRecord)
        yield* Effect.forEach(records, (record) => gebeurt(record))
        assert.strictEqual(yield* distributeGebeurtenissen([abonnement], 3), 3)
        const verslagen = yield* bezorgAan(abonnement, () => aangenomen, { aantal: 2 })
        assert.sameMembers(
          verslagen.map(({ bezorging }) => bezorging.gebeurtenis.subject.id),
          records.slice(0, 2).map(({ id }) => id)
        )
        assert.strictEqual(yield* distributeGebeurtenissen([abonnement], 3), 2)
        assert.strictEqual(yield* aantalVan(abonnement), 3)
      }))

    it.effect("of one record a later event waits until the earlier one is delivered, and other records do not (kills: order by time alone)", () =>
      Effect.gen(function*() {
        const abonnement = versAbonnement()
        const [een, ander] = [yield* versRecord, yield* versRecord]
        for (const soort of ["geregistreerd", "gewijzigd", "verwijderd"] as const) yield* gebeurt(een, soort)
        yield* gebeurt(ander)
        yield* verdeelAlles([abonnement], 1)
        assert.deepStrictEqual(soortenVan(yield* gehoord(abonnement, een, mislukt)), ["betrokkene-geregistreerd"])
        assert.deepStrictEqual(yield* gehoord(abonnement, een), [])
        yield* TestClock.adjust("1 second")
        for (const soort of ["geregistreerd", "gewijzigd", "verwijderd"]) {
          assert.deepStrictEqual(soortenVan(yield* gehoord(abonnement, een)), [`betrokkene-${soort}`])
        }
        assert.strictEqual(yield* aantalVan(abonnement), 0)
      }))

    it.effect("two subscribers do not wait for each other", () =>
      Effect.gen(function*() {
        const [stuk, goed] = [versAbonnement(), versAbonnement()]
        const record = yield* versRecord
        yield* gebeurt(record, "geregistreerd")
        yield* gebeurt(record)
        yield* verdeelAlles([stuk, goed])
        yield* gehoord(stuk, record, mislukt)
        yield* gehoord(goed, record)
        assert.strictEqual((yield* gehoord(goed, record)).length, 1)
        assert.strictEqual(yield* aantalVan(stuk), 2)
      }))

    it.effect("one who subscribes no longer is found by what waits for him, and only of him it is thrown away", () =>
      Effect.gen(function*() {
        const [weg, blijft] = [versAbonnement(), versAbonnement()]
        const record = yield* versRecord
        yield* gebeurt(record)
        yield* gebeurt(record)
        yield* verdeelAlles([weg, blijft])
        const opgezegd = yield* listCancelledAbonnementen([blijft])
        assert.deepInclude(opgezegd, { abonnement: weg.naam, aantal: 2 })
        assert.notInclude(opgezegd.map(({ abonnement }) => abonnement), blijft.naam)
        assert.strictEqual(yield* foutVan(pruneCancelledAbonnement(blijft.naam, [blijft])), "AbonnementActive")
        assert.strictEqual(yield* pruneCancelledAbonnement(weg.naam, [blijft]), 2)
        assert.deepStrictEqual([yield* aantalVan(weg), yield* aantalVan(blijft)], [0, 2])
      }))

    it.effect("what one has in hand no other gets, until his lease is over; then the first attempt is nobody's, also where the same holder has the next (kills: two at one delivery, a lost one)", () =>
      Effect.gen(function*() {
        for (const volgende of [telefoniste, balie]) {
          const abonnement = versAbonnement()
          yield* gebeurt(yield* versRecord)
          yield* verdeelAlles([abonnement])
          const bezorgingen = yield* Deliveries
          const nu = yield* Clock.use((klok) => klok.nu)
          const neem = (houder: typeof balie, lease: number) =>
            bezorgingen.take({ abonnement: abonnement.naam, houder, aantal: 10, nu, lease })
          const [eerst] = yield* neem(balie, 0)
          const [daarna] = yield* neem(volgende, 60_000)
          if (eerst === undefined || daarna === undefined) return assert.fail("a delivery")
          assert.deepStrictEqual(daarna, { ...eerst, pogingen: 2 })
          assert.deepStrictEqual(yield* neem(balie, 60_000), [])
          for (
            const afloop of [{ soort: "bezorgd" }, { soort: "onbestelbaar", sinds: nu, reden: "x" }, {
              soort: "opnieuw",
              op: nu,
              reden: "x"
            }] as const
          ) {
            assert.isFalse(yield* bezorgingen.closeAttempt(eerst, balie, afloop))
            assert.isFalse(yield* bezorgingen.closeAttempt(daarna, volgende === balie ? telefoniste : balie, afloop))
          }
          assert.strictEqual(yield* aantalVan(abonnement), 1)
          assert.isTrue(yield* bezorgingen.closeAttempt(daarna, volgende, { soort: "bezorgd" }))
          assert.isFalse(yield* bezorgingen.closeAttempt(daarna, volgende, { soort: "bezorgd" }))
          assert.strictEqual(yield* aantalVan(abonnement), 0)
        }
      }))

    it.effect("one that goes to another while it is sent is reported as lost, and is the other's to deliver", () =>
      Effect.gen(function*() {
        const abonnement = versAbonnement()
        yield* gebeurt(yield* versRecord)
        yield* verdeelAlles([abonnement])
        const bezorgingen = yield* Deliveries
        const neem = bezorgingen.take({
          abonnement: abonnement.naam,
          houder: telefoniste,
          aantal: 1,
          nu: yield* Clock.use(({ nu }) => nu),
          lease: 60_000
        })
        const verslagen = yield* bezorgAan(abonnement, () => Effect.as(neem, aangenomen), { lease: 0 })
        assert.deepStrictEqual(verslagen.map(({ afloop }) => afloop), [{ soort: "verloren" }])
        assert.strictEqual(yield* aantalVan(abonnement), 1)
      }))

    it.effect("whatever subscribers answer and however many relays there are, each record's events arrive in their order, and none is missing", () =>
      Effect.gen(function*() {
        yield* verdeelAlles([])
        yield* eigenschap(
          fc.tuple(
            fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 25 }),
            fc.infiniteStream(fc.nat({ max: 9 }))
          ),
          ([reeks, toevallen]) =>
            Effect.gen(function*() {
              const [abonnement, records] = [
                versAbonnement(),
                yield* Effect.forEach(Array.from({ length: 4 }), () => versRecord)
              ]
              const ontvangen: Array<Delivery> = []
              const toeval = (): number => toevallen.next().value ?? 0
              const relais = (houder: typeof balie) =>
                bezorgAan(abonnement, (bezorging) => {
                  if (toeval() < 4) return mislukt
                  ontvangen.push(bezorging)
                  return aangenomen
                }, { houder, aantal: 1 + toeval() })
              for (const [index, welke] of reeks.entries()) {
                yield* gebeurt(records[welke] ?? assert.fail("a record"))
                if (index % 3 === 0) yield* verdeelAlles([abonnement], 1 + toeval())
                yield* Effect.all([relais(balie), relais(telefoniste)], { concurrency: "unbounded" })
              }
              for (
                yield* verdeelAlles([abonnement]);
                (yield* aantalVan(abonnement)) > 0;
                yield* TestClock.adjust("4 seconds")
              ) {
                yield* retryUndeliverable({ abonnement: abonnement.naam })
                yield* Effect.all([relais(balie), relais(telefoniste)], { concurrency: "unbounded" })
              }
              assert.strictEqual(ontvangen.length, reeks.length)
              for (const [index, { id }] of records.entries()) {
                const nummers = ontvangen.filter(({ gebeurtenis }) => gebeurtenis.subject.id === id).map((
                  { volgnummer }
                ) => volgnummer)
                assert.strictEqual(nummers.length, reeks.filter((welke) => welke === index).length)
                assert.deepStrictEqual(nummers, nummers.toSorted((een, ander) => een - ander))
              }
            }),
          15
        )
      }))
  })
