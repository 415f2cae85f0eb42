import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import { TestClock } from "effect/testing"
import * as fc from "fast-check"
import {
  type Bevinding,
  Bevindingen,
  type Medewerker,
  type Part,
  type ReconciliatieId,
  Reconciliaties,
  type RegelFigure,
  regelnamen,
  steps,
  type Telling,
  Transaction
} from "../../../src/index.ts"
import { balie, telefoniste } from "../steps/command.ts"
import { doorloopDelen, handelingen } from "../steps/parts-life.ts"
import { alsMelding, maandag, overRecords, verseRecords } from "../worlds/fresh-bevinding.ts"
import { begonnen, geeindigd, type NieuwDeel } from "../worlds/fresh-reconciliatie.ts"
import { foutVan } from "../worlds/observe.ts"
import { eigenschap } from "../worlds/property.ts"
import type { Register } from "../worlds/surroundings.ts"

const lang = 60_000
const niets: Telling = { gelezen: 0, regels: [] }

const partijdelen = (aantal: number): ReadonlyArray<NieuwDeel> =>
  Array.from({ length: aantal }, (_, volgnummer) => ({ stap: "partij", volgnummer, strook: {} }))

const neem = (run: { readonly id: ReconciliatieId }, houder: Medewerker, lease = lang) =>
  Effect.map(
    Reconciliaties.use((reconciliaties) => reconciliaties.takePart(run.id, houder, lease)),
    Option.getOrUndefined
  )

const genomen = Effect.fnUntraced(function*(run: { readonly id: ReconciliatieId }, houder: Medewerker, lease = lang) {
  return (yield* neem(run, houder, lease)) ?? assert.fail("a part")
})

/** All that who has a part may do with it. */
const handelingenMet = (deel: Part, houder: Medewerker) =>
  Effect.map(Reconciliaties, (reconciliaties) => [
    reconciliaties.complete(deel, houder, niets, 0),
    reconciliaties.giveBack(deel, houder),
    reconciliaties.splits(deel, houder, "00000000-0000-4000-8000-000000000000"),
    reconciliaties.drop(deel, houder)
  ])

const uitvoeren = <A, E, R>(werk: Effect.Effect<A, E, R>) => Transaction.use((transactie) => transactie.run(werk))

/** The contract of the parts of the port Reconciliaties. */
export const delenContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Delen (${naam})`, (it) => {
    it.effect("parts are given as they were made, in the order of steps and numbers, whatever the order in which they came", () =>
      Effect.gen(function*() {
        const [eerste, tweede] = steps
        const delen: ReadonlyArray<NieuwDeel> = [
          { stap: eerste, volgnummer: 1, strook: { tot: "0b000000-0000-4000-8000-000000000000" } },
          {
            stap: eerste,
            volgnummer: 2,
            strook: { na: "0b000000-0000-4000-8000-000000000000", tot: "0c000000-0000-4000-8000-000000000000" }
          },
          { stap: eerste, volgnummer: 10, strook: { na: "0c000000-0000-4000-8000-000000000000" } },
          { stap: tweede, volgnummer: 0, strook: {} }
        ]
        const [run, ander] = [
          yield* begonnen(undefined, [3, 2, 0, 1].flatMap((plaats) => delen[plaats] ?? [])),
          yield* begonnen(undefined, partijdelen(1))
        ]
        for (const deel of delen) {
          assert.deepStrictEqual<unknown>(yield* neem(run, balie), { ...deel, reconciliatie: run.id, poging: 1 })
        }
        assert.isUndefined(yield* neem(run, balie))
        for (const reconciliatie of [run, ander]) {
          yield* Reconciliaties.use((alle) => alle.close(geeindigd(reconciliatie)))
        }
      }))

    it.effect("whatever workers do with parts one after the other, each record stays in one of them and each part is of who took it last", () =>
      Effect.gen(function*() {
        const gebeurd = new Set<string>()
        yield* eigenschap(handelingen, (reeks) => doorloopDelen(reeks, gebeurd), 60)
        assert.includeMembers([...gebeurd], [
          "genomen",
          "overgenomen",
          ...["voltooi", "geef terug", "splits", "laat vallen"].flatMap((
            naam
          ) => [`${naam}: gedaan`, `${naam}: verloren`])
        ])
      }))

    it.effect("a part whose lease is over goes to who asks for it, and is no longer the first one's, also where that is the same worker (kills: a lease that never ends)", () =>
      Effect.gen(function*() {
        for (const volgende of [telefoniste, balie]) {
          const run = yield* begonnen(undefined, partijdelen(1))
          const eerst = yield* genomen(run, balie, 0)
          const daarna = yield* genomen(run, volgende)
          assert.deepStrictEqual(daarna, { ...eerst, poging: 2 })
          for (const handeling of yield* handelingenMet(eerst, balie)) {
            assert.strictEqual(yield* foutVan(handeling), "PartLost")
          }
          for (const handeling of yield* handelingenMet(daarna, volgende === balie ? telefoniste : balie)) {
            assert.strictEqual(yield* foutVan(handeling), "PartLost")
          }
          assert.isUndefined(yield* neem(run, telefoniste))
          yield* Reconciliaties.use((reconciliaties) => reconciliaties.complete(daarna, volgende, niets, 0))
          for (const handeling of yield* handelingenMet(daarna, volgende)) {
            assert.strictEqual(yield* foutVan(handeling), "PartLost")
          }
        }
      }))

    it.effect("a lease ends by itself after as long as was asked, and not before; who is late but alone may still finish", () =>
      Effect.gen(function*() {
        const [run, ander] = [yield* begonnen(undefined, partijdelen(1)), yield* begonnen(undefined, partijdelen(1))]
        const laat = yield* genomen(ander, balie, 20)
        yield* genomen(run, balie, 20)
        const langer = yield* begonnen(undefined, partijdelen(1))
        yield* genomen(langer, balie, lang)
        // Of a register with a clock of its own, the time really passes.
        const wacht = Effect.andThen(
          TestClock.adjust("100 millis"),
          Effect.promise(() => new Promise((klaar) => setTimeout(klaar, 100)))
        )
        const overgenomen = yield* Effect.repeat(Effect.andThen(wacht, neem(run, telefoniste)), {
          until: (deel) => deel !== undefined,
          times: 20
        })
        assert.strictEqual(overgenomen?.poging, 2)
        assert.isUndefined(yield* neem(langer, telefoniste))
        yield* Reconciliaties.use((reconciliaties) => reconciliaties.complete(laat, balie, niets, 0))
      }))

    it.effect("of many workers that ask at once each part goes to exactly one (kills: a look that does not lock)", () =>
      Effect.gen(function*() {
        const run = yield* begonnen(undefined, partijdelen(60))
        const werker = Effect.gen(function*() {
          const eigen: Array<Part> = []
          for (let deel = yield* neem(run, balie); deel !== undefined; deel = yield* neem(run, balie)) eigen.push(deel)
          return eigen
        })
        const delen = (yield* Effect.all(Array.from({ length: 8 }, () => werker), { concurrency: "unbounded" })).flat()
        assert.deepStrictEqual(
          delen.map(({ volgnummer }) => volgnummer).toSorted((een, ander) => een - ander),
          Array.from({ length: 60 }, (_, plaats) => plaats)
        )
        assert.deepStrictEqual(delen.map(({ poging }) => poging), delen.map(() => 1))
      }))

    it.effect("a part is done with all that its transaction wrote, or neither is (kills: a completion of its own)", () =>
      Effect.gen(function*() {
        const [reconciliaties, bevindingen] = [yield* Reconciliaties, yield* Bevindingen]
        const run = yield* begonnen(undefined, partijdelen(1))
        const gevonden: ReadonlyArray<Bevinding> = overRecords(yield* verseRecords(2), "onbereikbaar")
        const doe = (deel: Part, houder: Medewerker) =>
          Effect.gen(function*() {
            yield* bevindingen.meld(run.id, maandag, yield* Effect.forEach(gevonden, alsMelding))
            yield* reconciliaties.complete(deel, houder, {
              gelezen: 5,
              regels: [{ regel: "onbereikbaar", gevonden: 2, nieuw: 2, hersteld: 0 }]
            }, 7)
          })
        const stand = Effect.all([
          bevindingen.tel({ reconciliatie: run.id }),
          Effect.map(reconciliaties.progress(run.id), ([stap]) => stap?.klaar)
        ])
        const eerst = yield* genomen(run, balie)
        assert.strictEqual(
          yield* Effect.flip(uitvoeren(Effect.andThen(doe(eerst, balie), Effect.fail("mislukt" as const)))),
          "mislukt"
        )
        assert.deepStrictEqual(yield* stand, [0, 0])
        // Still its own, and once only.
        yield* uitvoeren(doe(eerst, balie))
        assert.deepStrictEqual(yield* stand, [2, 1])
        assert.strictEqual(yield* foutVan(uitvoeren(doe(eerst, balie))), "PartLost")

        const ander = yield* begonnen(undefined, partijdelen(1))
        const traag = yield* genomen(ander, balie, 0)
        yield* genomen(ander, telefoniste)
        const weg = overRecords(yield* verseRecords(1), "onbereikbaar")
        const laat = Effect.gen(function*() {
          yield* bevindingen.meld(ander.id, maandag, yield* Effect.forEach(weg, alsMelding))
          yield* reconciliaties.complete(traag, balie, niets, 0)
        })
        assert.strictEqual(yield* foutVan(uitvoeren(laat)), "PartLost")
        assert.deepStrictEqual(yield* bevindingen.recognise(weg), [Option.none()])
      }))

    it.effect("progress is the sum over the parts of each step, of each rule in the order of the catalogue (kills: a sum over all steps, or over parts that are not done)", () =>
      eigenschap(
        fc.array(fc.tuple(fc.boolean(), tellingen, fc.nat({ max: 100_000 })), { minLength: 1, maxLength: 6 }),
        (gedaan) =>
          Effect.gen(function*() {
            const reconciliaties = yield* Reconciliaties
            const delen = gedaan.map(([isPartij], volgnummer): NieuwDeel => ({
              stap: isPartij ? "partij" : "klantcontact",
              volgnummer,
              strook: {}
            }))
            const run = yield* begonnen(undefined, [...delen, { stap: "klantcontact", volgnummer: 100, strook: {} }, {
              stap: "klantcontact",
              volgnummer: 101,
              strook: {}
            }])
            for (let deel = yield* neem(run, balie); deel !== undefined; deel = yield* neem(run, balie)) {
              const [, telling, milliseconden] = gedaan[deel.volgnummer] ?? []
              if (telling !== undefined && milliseconden !== undefined) {
                yield* reconciliaties.complete(deel, balie, telling, milliseconden)
              } else if (deel.volgnummer === 100) {
                yield* reconciliaties.drop(deel, balie)
              }
            }
            const som = (getallen: ReadonlyArray<number>) => getallen.reduce((totaal, getal) => totaal + getal, 0)
            const verwacht = steps.flatMap((stap) => {
              const van = gedaan.filter(([isPartij]) => isPartij === (stap === "partij"))
              const over = stap === "klantcontact" ? 2 : 0
              if (van.length + over === 0) return []
              const cijfers = van.flatMap(([, { regels }]) => regels)
              return [{
                stap,
                delen: van.length + over,
                klaar: van.length,
                mislukt: over === 0 ? 0 : 1,
                gelezen: som(van.map(([, { gelezen }]) => gelezen)),
                milliseconden: som(van.map(([, , milliseconden]) => milliseconden)),
                regels: regelnamen.flatMap((regel): ReadonlyArray<RegelFigure> => {
                  const gelijk = cijfers.filter((cijfer) => cijfer.regel === regel)
                  return gelijk.length === 0 ? [] : [{
                    regel,
                    gevonden: som(gelijk.map(({ gevonden }) => gevonden)),
                    nieuw: som(gelijk.map(({ nieuw }) => nieuw)),
                    hersteld: som(gelijk.map(({ hersteld }) => hersteld))
                  }]
                })
              }]
            })
            assert.deepStrictEqual(yield* reconciliaties.progress(run.id), verwacht)
          }),
        15
      ))
  })

const aantal = fc.nat({ max: 1_000_000 })

const tellingen: fc.Arbitrary<Telling> = fc.record({
  gelezen: aantal,
  regels: fc.uniqueArray(
    fc.record({ regel: fc.constantFrom(...regelnamen.slice(0, 4)), gevonden: aantal, nieuw: aantal, hersteld: aantal }),
    { selector: ({ regel }) => regel, maxLength: 4 }
  )
})
