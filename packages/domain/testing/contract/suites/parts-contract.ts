import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import { TestClock } from "effect/testing"
import * as fc from "fast-check"
import {
  type Bevinding,
  Bevindingen,
  type Medewerker,
  type ReconciliatieCounts,
  type ReconciliatieId,
  type ReconciliatiePart,
  Reconciliaties,
  reconciliatieSteps,
  type RegelFigure,
  regelnamen,
  Transaction
} from "../../../src/index.ts"
import { balie, operator } from "../steps/registratie.ts"
import { handelingen, walkParts } from "../steps/walk-parts.ts"
import { asReport, freshRecords, monday, overRecords } from "../worlds/fresh-bevinding.ts"
import { ended, type NewPart, started } from "../worlds/fresh-reconciliatie.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { property } from "../worlds/property.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const long = 60_000
const nothing: ReconciliatieCounts = { gelezen: 0, regels: [] }

const partijParts = (count: number): ReadonlyArray<NewPart> =>
  Array.from({ length: count }, (_, volgnummer) => ({ stap: "partij", volgnummer, range: {} }))

const take = (run: { readonly id: ReconciliatieId }, holder: Medewerker, lease = long) =>
  Effect.map(
    Reconciliaties.use((reconciliaties) => reconciliaties.takePart(run.id, holder, lease)),
    Option.getOrUndefined
  )

const taken = Effect.fnUntraced(function*(run: { readonly id: ReconciliatieId }, holder: Medewerker, lease = long) {
  return (yield* take(run, holder, lease)) ?? assert.fail("a part")
})

/** Everything the holder of a part may do with it. */
const handelingenMet = (part: ReconciliatiePart, holder: Medewerker) =>
  Effect.map(Reconciliaties, (reconciliaties) => [
    reconciliaties.complete(part, holder, nothing, 0),
    reconciliaties.giveBack(part, holder),
    reconciliaties.splits(part, holder, "00000000-0000-4000-8000-000000000000"),
    reconciliaties.drop(part, holder)
  ])

const inTransaction = <A, E, R>(work: Effect.Effect<A, E, R>) => Transaction.use((transaction) => transaction.run(work))

/** The contract of the parts of the port Reconciliaties. */
export const partsContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Delen (${naam})`, (it) => {
    it.effect("parts are given unchanged, by step and number, in whatever order they were added", () =>
      Effect.gen(function*() {
        const [first, second] = reconciliatieSteps
        const parts: ReadonlyArray<NewPart> = [
          { stap: first, volgnummer: 1, range: { tot: "0b000000-0000-4000-8000-000000000000" } },
          {
            stap: first,
            volgnummer: 2,
            range: { na: "0b000000-0000-4000-8000-000000000000", tot: "0c000000-0000-4000-8000-000000000000" }
          },
          { stap: first, volgnummer: 10, range: { na: "0c000000-0000-4000-8000-000000000000" } },
          { stap: second, volgnummer: 0, range: {} }
        ]
        const [run, ander] = [
          yield* started(undefined, [3, 2, 0, 1].flatMap((place) => parts[place] ?? [])),
          yield* started(undefined, partijParts(1))
        ]
        for (const part of parts) {
          assert.deepStrictEqual<unknown>(yield* take(run, balie), { ...part, reconciliatie: run.id, poging: 1 })
        }
        assert.isUndefined(yield* take(run, balie))
        for (const reconciliatie of [run, ander]) {
          yield* Reconciliaties.use((all) => all.close(ended(reconciliatie)))
        }
      }))

    it.effect("whatever workers do, each record stays in one part, and each part is its last taker's", () =>
      Effect.gen(function*() {
        const happened = new Set<string>()
        yield* property(handelingen, (series) => walkParts(series, happened), 60)
        assert.includeMembers([...happened], [
          "genomen",
          "overgenomen",
          ...["voltooi", "geef terug", "splits", "laat vallen"].flatMap((
            naam
          ) => [`${naam}: done`, `${naam}: lost`])
        ])
      }))

    // Kills: a lease that never ends.
    it.effect("a part whose lease ended goes to the next worker, and is lost to the first, even if the same", () =>
      Effect.gen(function*() {
        for (const next of [operator, balie]) {
          const run = yield* started(undefined, partijParts(1))
          const first = yield* taken(run, balie, 0)
          const afterwards = yield* taken(run, next)
          assert.deepStrictEqual(afterwards, { ...first, poging: 2 })
          for (const handeling of yield* handelingenMet(first, balie)) {
            assert.strictEqual(yield* errorOf(handeling), "ReconciliatiePartLost")
          }
          for (const handeling of yield* handelingenMet(afterwards, next === balie ? operator : balie)) {
            assert.strictEqual(yield* errorOf(handeling), "ReconciliatiePartLost")
          }
          assert.isUndefined(yield* take(run, operator))
          yield* Reconciliaties.use((reconciliaties) => reconciliaties.complete(afterwards, next, nothing, 0))
          for (const handeling of yield* handelingenMet(afterwards, next)) {
            assert.strictEqual(yield* errorOf(handeling), "ReconciliatiePartLost")
          }
        }
      }))

    it.effect("a lease ends after its duration, not before; a late holder may finish if nobody took over", () =>
      Effect.gen(function*() {
        const [run, ander] = [yield* started(undefined, partijParts(1)), yield* started(undefined, partijParts(1))]
        const late = yield* taken(ander, balie, 20)
        yield* taken(run, balie, 20)
        const longer = yield* started(undefined, partijParts(1))
        yield* taken(longer, balie, long)
        // A register with a clock of its own needs real time to pass.
        const waiting = Effect.andThen(
          TestClock.adjust("100 millis"),
          Effect.promise(() => new Promise((ready) => setTimeout(ready, 100)))
        )
        const takenOver = yield* Effect.repeat(Effect.andThen(waiting, take(run, operator)), {
          until: (part) => part !== undefined,
          times: 20
        })
        assert.strictEqual(takenOver?.poging, 2)
        assert.isUndefined(yield* take(longer, operator))
        yield* Reconciliaties.use((reconciliaties) => reconciliaties.complete(late, balie, nothing, 0))
      }))

    // Kills: a read without a lock.
    it.effect("if many workers ask at once, each part goes to exactly one", () =>
      Effect.gen(function*() {
        const run = yield* started(undefined, partijParts(60))
        const worker = Effect.gen(function*() {
          const own: Array<ReconciliatiePart> = []
          for (let part = yield* take(run, balie); part !== undefined; part = yield* take(run, balie)) own.push(part)
          return own
        })
        const parts = (yield* Effect.all(Array.from({ length: 8 }, () => worker), { concurrency: "unbounded" })).flat()
        assert.deepStrictEqual(
          parts.map(({ volgnummer }) => volgnummer).toSorted((one, ander) => one - ander),
          Array.from({ length: 60 }, (_, place) => place)
        )
        assert.deepStrictEqual(parts.map(({ poging: attempt }) => attempt), parts.map(() => 1))
      }))

    // Kills: a completion in a transaction of its own.
    it.effect("a part is completed with everything its transaction wrote, or neither is kept", () =>
      Effect.gen(function*() {
        const [reconciliaties, bevindingen] = [yield* Reconciliaties, yield* Bevindingen]
        const run = yield* started(undefined, partijParts(1))
        const gevonden: ReadonlyArray<Bevinding> = overRecords(yield* freshRecords(2), "onbereikbaar")
        const perform = (part: ReconciliatiePart, holder: Medewerker) =>
          Effect.gen(function*() {
            yield* bevindingen.meld(run.id, monday, yield* Effect.forEach(gevonden, asReport))
            yield* reconciliaties.complete(part, holder, {
              gelezen: 5,
              regels: [{ regel: "onbereikbaar", gevonden: 2, nieuw: 2, hersteld: 0 }]
            }, 7)
          })
        const stand = Effect.all([
          bevindingen.count({ reconciliatie: run.id }),
          Effect.map(reconciliaties.progress(run.id), ([step]) => step?.done)
        ])
        const first = yield* taken(run, balie)
        assert.strictEqual(
          yield* Effect.flip(inTransaction(Effect.andThen(perform(first, balie), Effect.fail("mislukt" as const)))),
          "mislukt"
        )
        assert.deepStrictEqual(yield* stand, [0, 0])
        // The part is still its holder's, and only once.
        yield* inTransaction(perform(first, balie))
        assert.deepStrictEqual(yield* stand, [2, 1])
        assert.strictEqual(yield* errorOf(inTransaction(perform(first, balie))), "ReconciliatiePartLost")

        const ander = yield* started(undefined, partijParts(1))
        const slow = yield* taken(ander, balie, 0)
        yield* taken(ander, operator)
        const gone = overRecords(yield* freshRecords(1), "onbereikbaar")
        const late = Effect.gen(function*() {
          yield* bevindingen.meld(ander.id, monday, yield* Effect.forEach(gone, asReport))
          yield* reconciliaties.complete(slow, balie, nothing, 0)
        })
        assert.strictEqual(yield* errorOf(inTransaction(late)), "ReconciliatiePartLost")
        assert.deepStrictEqual(yield* bevindingen.recognise(gone), [Option.none()])
      }))

    // Kills: a sum over all steps, or over unfinished parts.
    it.effect("progress is the sum over the parts of each step, by rule in the order of the catalogue", () =>
      property(
        fc.array(fc.tuple(fc.boolean(), counts, fc.nat({ max: 100_000 })), { minLength: 1, maxLength: 6 }),
        (done) =>
          Effect.gen(function*() {
            const reconciliaties = yield* Reconciliaties
            const parts = done.map(([isPartij], volgnummer): NewPart => ({
              stap: isPartij ? "partij" : "klantcontact",
              volgnummer,
              range: {}
            }))
            const run = yield* started(undefined, [...parts, { stap: "klantcontact", volgnummer: 100, range: {} }, {
              stap: "klantcontact",
              volgnummer: 101,
              range: {}
            }])
            for (let part = yield* take(run, balie); part !== undefined; part = yield* take(run, balie)) {
              const [, tally, milliseconden] = done[part.volgnummer] ?? []
              if (tally !== undefined && milliseconden !== undefined) {
                yield* reconciliaties.complete(part, balie, tally, milliseconden)
              } else if (part.volgnummer === 100) {
                yield* reconciliaties.drop(part, balie)
              }
            }
            const sum = (numbers: ReadonlyArray<number>) => numbers.reduce((total, number) => total + number, 0)
            const expected = reconciliatieSteps.flatMap((step) => {
              const van = done.filter(([isPartij]) => isPartij === (step === "partij"))
              const over = step === "klantcontact" ? 2 : 0
              if (van.length + over === 0) return []
              const figures = van.flatMap(([, { regels }]) => regels)
              return [{
                stap: step,
                delen: van.length + over,
                done: van.length,
                failed: over === 0 ? 0 : 1,
                gelezen: sum(van.map(([, { gelezen: read }]) => read)),
                milliseconden: sum(van.map(([, , milliseconden]) => milliseconden)),
                regels: regelnamen.flatMap((regel): ReadonlyArray<RegelFigure> => {
                  const equal = figures.filter((digit) => digit.regel === regel)
                  return equal.length === 0 ? [] : [{
                    regel,
                    gevonden: sum(equal.map(({ gevonden }) => gevonden)),
                    nieuw: sum(equal.map(({ nieuw }) => nieuw)),
                    hersteld: sum(equal.map(({ hersteld }) => hersteld))
                  }]
                })
              }]
            })
            assert.deepStrictEqual(yield* reconciliaties.progress(run.id), expected)
          }),
        15
      ))
  })

const count = fc.nat({ max: 1_000_000 })

const counts: fc.Arbitrary<ReconciliatieCounts> = fc.record({
  gelezen: count,
  regels: fc.uniqueArray(
    fc.record({ regel: fc.constantFrom(...regelnamen.slice(0, 4)), gevonden: count, nieuw: count, hersteld: count }),
    { selector: ({ regel }) => regel, maxLength: 4 }
  )
})
