import { layer as register } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import {
  geenBeleid,
  Medewerker,
  Reconciliatie,
  ReconciliatieId,
  type ReconciliatiePart,
  ReconciliatiePartLost,
  Reconciliaties,
  RegisterUnavailable
} from "@betrokkene/domain"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Option, Ref, Schema } from "effect"
import { TestClock } from "effect/testing"
import { type PartWork, runWorker } from "../../src/run/worker.ts"

const id = Schema.decodeSync(ReconciliatieId)("00000000-0000-7000-8000-000000000001")
const whom = (naam: string) => Schema.decodeSync(Medewerker)(naam)
// Longer than all retries, so that a part does not move to the other lane meanwhile.
const approach = { houder: whom("ik"), lease: 600_000 }

const reconciliatie = Schema.decodeSync(Reconciliatie)({
  id,
  houder: "ik",
  begonnen: "2026-01-01T00:00:00Z",
  peildatum: "2026-01-01T00:00:00Z",
  watermerk: 1,
  opdracht: { regels: [], proef: false, beleid: geenBeleid },
  toestand: "loopt"
})

const begin = (parts: number) =>
  Reconciliaties.use((reconciliaties) =>
    reconciliaties.begin(
      reconciliatie,
      Array.from({ length: parts }, (_, index) => ({ stap: "klantcontact", volgnummer: index + 1, range: {} }))
    )
  )

const stand = Effect.map(
  Reconciliaties.use((reconciliaties) => reconciliaties.progress(id)),
  (steps) => steps.map(({ delen: parts, done: ready, failed }) => ({ delen: parts, done: ready, failed }))[0]
)

/** Work with the given outcome for each part and attempt; records what was done, and what was set aside and why. */
const partWork = (
  runs: (part: ReconciliatiePart, turn: number) => Effect.Effect<void, ReconciliatiePartLost | RegisterUnavailable>
) =>
  Effect.gen(function*() {
    const done = yield* Ref.make<ReadonlyArray<number>>([])
    const apart = yield* Ref.make<ReadonlyArray<readonly [number, string]>>([])
    const times = new Map<number, number>()
    const work: PartWork<Reconciliaties> = {
      process: (part) =>
        Effect.gen(function*() {
          const turn = (times.get(part.volgnummer) ?? 0) + 1
          times.set(part.volgnummer, turn)
          yield* runs(part, turn)
          yield* Reconciliaties.use((reconciliaties) =>
            reconciliaties.complete(part, approach.houder, { gelezen: 10, regels: [] }, 1)
          )
          yield* Ref.update(done, (nummers) => [...nummers, part.volgnummer])
          return { gelezen: 10, regels: [] }
        }),
      setApart: (part, reden) =>
        Effect.andThen(
          Ref.update(apart, (one) => [...one, [part.volgnummer, reden] as const]),
          Reconciliaties.use((reconciliaties) => reconciliaties.drop(part, approach.houder))
        )
    }
    return { work, done: Ref.get(done), apart: Ref.get(apart) }
  })

/** Runs the work until it ends, including all its delays. */
const untilTheEnd = (work: PartWork<Reconciliaties>) =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(Effect.exit(runWorker(id, work, approach)))
    yield* TestClock.adjust("1 hour")
    return yield* Fiber.join(fiber)
  })

const usual = () => Effect.void

describe("a worker", () => {
  const met = <A, E>(naam: string, test: Effect.Effect<A, E, Reconciliaties>) =>
    it.effect(naam, () => Effect.provide(test, Layer.fresh(Layer.merge(register, system))))

  met(
    "does every part once",
    Effect.gen(function*() {
      yield* begin(25)
      const { done, work } = yield* partWork(usual)
      assert.isTrue(Exit.isSuccess(yield* untilTheEnd(work)))
      assert.sameMembers([...yield* done], Array.from({ length: 25 }, (_, index) => index + 1))
      assert.deepStrictEqual(yield* stand, { delen: 25, done: 25, failed: 0 })
    })
  )

  met(
    "has two parts under way, and no more: what they hold in memory is bounded",
    Effect.gen(function*() {
      yield* begin(9)
      const busy = yield* Ref.make(0)
      const most = yield* Ref.make(0)
      const { work } = yield* partWork(() =>
        Ref.updateAndGet(busy, (aantal) => aantal + 1).pipe(
          Effect.tap((aantal) => Ref.update(most, (earlier) => Math.max(earlier, aantal))),
          Effect.andThen(Effect.sleep(1000)),
          Effect.andThen(Ref.update(busy, (aantal) => aantal - 1))
        )
      )
      yield* untilTheEnd(work)
      assert.strictEqual(yield* Ref.get(most), 2)
    })
  )

  met(
    "goes on after the register was away for a while",
    Effect.gen(function*() {
      yield* begin(4)
      const { apart, done, work } = yield* partWork(({ volgnummer }, turn) =>
        volgnummer === 2 && turn < 5 ? Effect.fail(new RegisterUnavailable({ reden: "ECONNREFUSED" })) : Effect.void
      )
      assert.isTrue(Exit.isSuccess(yield* untilTheEnd(work)))
      assert.sameMembers([...yield* done], [1, 2, 3, 4])
      assert.deepStrictEqual(yield* apart, [])
    })
  )

  met(
    "fails when the register stays away, and leaves what it was at to who comes after",
    Effect.gen(function*() {
      yield* begin(4)
      const { apart, work } = yield* partWork(({ volgnummer }) =>
        volgnummer === 2 ? Effect.fail(new RegisterUnavailable({ reden: "ECONNREFUSED" })) : Effect.void
      )
      assert.isTrue(Exit.isFailure(yield* untilTheEnd(work)))
      assert.deepStrictEqual(yield* apart, [])
      const { done, work: later } = yield* partWork(usual)
      // Not only after the end of the lease.
      const fiber = yield* Effect.forkChild(runWorker(id, later, approach))
      yield* TestClock.adjust(1000)
      yield* Fiber.join(fiber)
      assert.sameMembers([...yield* done], [2])
    })
  )

  met(
    "sets apart what dies, and what the server keeps ending, and does the rest",
    Effect.gen(function*() {
      yield* begin(6)
      const { apart, done, work } = yield* partWork(({ volgnummer }) =>
        volgnummer === 2
          ? Effect.die(new Error("Geheimzinnig"))
          : volgnummer === 5
          ? Effect.fail(new RegisterUnavailable({ reden: "57014" }))
          : Effect.void
      )
      assert.isTrue(Exit.isSuccess(yield* untilTheEnd(work)))
      assert.sameDeepMembers([...yield* apart], [[2, "onverwachte fout"], [5, "57014"]])
      assert.sameMembers([...yield* done], [1, 3, 4, 6])
      assert.deepStrictEqual(yield* stand, { delen: 6, done: 4, failed: 2 })
    })
  )

  met(
    "leaves a part to who took it over meanwhile",
    Effect.gen(function*() {
      yield* begin(3)
      const { apart, done, work } = yield* partWork(({ volgnummer }, turn) =>
        volgnummer === 1 && turn === 1 ? Effect.fail(new ReconciliatiePartLost()) : Effect.void
      )
      assert.isTrue(Exit.isSuccess(yield* untilTheEnd(work)))
      assert.sameMembers([...yield* done], [1, 2, 3])
      assert.deepStrictEqual(yield* apart, [])
    })
  )

  met(
    "waits for the parts of others, and takes over those of one that died",
    Effect.gen(function*() {
      yield* begin(3)
      const dead = yield* Reconciliaties.use((reconciliaties) => reconciliaties.takePart(id, whom("dood"), 30_000))
      assert.isTrue(Option.isSome(dead))
      const { done, work } = yield* partWork(usual)
      const fiber = yield* Effect.forkChild(runWorker(id, work, approach))
      yield* TestClock.adjust(29_000)
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust(2000)
      yield* Fiber.join(fiber)
      assert.sameMembers([...yield* done], [1, 2, 3])
    })
  )

  met(
    "sets apart without trying it what everybody who took it died of",
    Effect.gen(function*() {
      yield* begin(2)
      for (let turn = 1; turn <= 4; turn += 1) {
        yield* Reconciliaties.use((reconciliaties) => reconciliaties.takePart(id, whom("dood"), 1000))
        yield* TestClock.adjust(1001)
      }
      const { apart, done, work } = yield* partWork(usual)
      yield* untilTheEnd(work)
      assert.deepStrictEqual([yield* apart, yield* done], [[[1, "te vaak geprobeerd"]], [2]])
    })
  )

  met(
    "gives back what it was at when it is asked to stop",
    Effect.gen(function*() {
      yield* begin(2)
      const { work } = yield* partWork(() => Effect.never)
      const fiber = yield* Effect.forkChild(runWorker(id, work, approach))
      yield* TestClock.adjust(10)
      yield* Fiber.interrupt(fiber)
      const { done, work: later } = yield* partWork(usual)
      const ander = yield* Effect.forkChild(runWorker(id, later, approach))
      yield* TestClock.adjust(1000)
      yield* Fiber.join(ander)
      assert.sameMembers([...yield* done], [1, 2])
    })
  )
})
