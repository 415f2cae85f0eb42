import { layer as register } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import {
  geenBeleid,
  Medewerker,
  type Part,
  PartLost,
  Reconciliatie,
  ReconciliatieId,
  Reconciliaties,
  RegisterUnavailable
} from "@betrokkene/domain"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Option, Ref, Schema } from "effect"
import { TestClock } from "effect/testing"
import { type Deelwerk, werkMee } from "../../src/run/worker.ts"

const id = Schema.decodeSync(ReconciliatieId)("00000000-0000-7000-8000-000000000001")
const wie = (naam: string) => Schema.decodeSync(Medewerker)(naam)
// Longer than anything is tried again, so that a part does not go over to the other lane meanwhile.
const werkwijze = { houder: wie("ik"), lease: 600_000 }

const reconciliatie = Schema.decodeSync(Reconciliatie)({
  id,
  houder: "ik",
  begonnen: "2026-01-01T00:00:00Z",
  peildatum: "2026-01-01T00:00:00Z",
  watermerk: 1,
  opdracht: { regels: [], proef: false, beleid: geenBeleid },
  toestand: "loopt"
})

const begin = (delen: number) =>
  Reconciliaties.use((reconciliaties) =>
    reconciliaties.begin(
      reconciliatie,
      Array.from({ length: delen }, (_, index) => ({ stap: "klantcontact", volgnummer: index + 1, strook: {} }))
    )
  )

const stand = Effect.map(
  Reconciliaties.use((reconciliaties) => reconciliaties.progress(id)),
  (stappen) => stappen.map(({ delen, klaar, mislukt }) => ({ delen, klaar, mislukt }))[0]
)

/** Work on parts as it is told to go, by the number of the part and of the attempt; with what was done, and what set apart why. */
const deelwerk = (gaat: (deel: Part, keer: number) => Effect.Effect<void, PartLost | RegisterUnavailable>) =>
  Effect.gen(function*() {
    const gedaan = yield* Ref.make<ReadonlyArray<number>>([])
    const apart = yield* Ref.make<ReadonlyArray<readonly [number, string]>>([])
    const keren = new Map<number, number>()
    const werk: Deelwerk<Reconciliaties> = {
      verwerk: (deel) =>
        Effect.gen(function*() {
          const keer = (keren.get(deel.volgnummer) ?? 0) + 1
          keren.set(deel.volgnummer, keer)
          yield* gaat(deel, keer)
          yield* Reconciliaties.use((reconciliaties) =>
            reconciliaties.complete(deel, werkwijze.houder, { gelezen: 10, regels: [] }, 1)
          )
          yield* Ref.update(gedaan, (nummers) => [...nummers, deel.volgnummer])
          return { gelezen: 10, regels: [] }
        }),
      zetApart: (deel, reden) =>
        Effect.andThen(
          Ref.update(apart, (een) => [...een, [deel.volgnummer, reden] as const]),
          Reconciliaties.use((reconciliaties) => reconciliaties.drop(deel, werkwijze.houder))
        )
    }
    return { werk, gedaan: Ref.get(gedaan), apart: Ref.get(apart) }
  })

/** The work until it ends, with all the time that it waits. */
const totHetEinde = (werk: Deelwerk<Reconciliaties>) =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(Effect.exit(werkMee(id, werk, werkwijze)))
    yield* TestClock.adjust("1 hour")
    return yield* Fiber.join(fiber)
  })

const gewoon = () => Effect.void

describe("a worker", () => {
  const met = <A, E>(naam: string, test: Effect.Effect<A, E, Reconciliaties>) =>
    it.effect(naam, () => Effect.provide(test, Layer.fresh(Layer.merge(register, system))))

  met(
    "does every part once",
    Effect.gen(function*() {
      yield* begin(25)
      const { gedaan, werk } = yield* deelwerk(gewoon)
      assert.isTrue(Exit.isSuccess(yield* totHetEinde(werk)))
      assert.sameMembers([...yield* gedaan], Array.from({ length: 25 }, (_, index) => index + 1))
      assert.deepStrictEqual(yield* stand, { delen: 25, klaar: 25, mislukt: 0 })
    })
  )

  met(
    "has two parts under way, and no more: what they hold in memory is bounded",
    Effect.gen(function*() {
      yield* begin(9)
      const bezig = yield* Ref.make(0)
      const meest = yield* Ref.make(0)
      const { werk } = yield* deelwerk(() =>
        Ref.updateAndGet(bezig, (aantal) => aantal + 1).pipe(
          Effect.tap((aantal) => Ref.update(meest, (eerder) => Math.max(eerder, aantal))),
          Effect.andThen(Effect.sleep(1000)),
          Effect.andThen(Ref.update(bezig, (aantal) => aantal - 1))
        )
      )
      yield* totHetEinde(werk)
      assert.strictEqual(yield* Ref.get(meest), 2)
    })
  )

  met(
    "goes on after the register was away for a while",
    Effect.gen(function*() {
      yield* begin(4)
      const { apart, gedaan, werk } = yield* deelwerk(({ volgnummer }, keer) =>
        volgnummer === 2 && keer < 5 ? Effect.fail(new RegisterUnavailable({ reden: "ECONNREFUSED" })) : Effect.void
      )
      assert.isTrue(Exit.isSuccess(yield* totHetEinde(werk)))
      assert.sameMembers([...yield* gedaan], [1, 2, 3, 4])
      assert.deepStrictEqual(yield* apart, [])
    })
  )

  met(
    "fails when the register stays away, and leaves what it was at to who comes after",
    Effect.gen(function*() {
      yield* begin(4)
      const { apart, werk } = yield* deelwerk(({ volgnummer }) =>
        volgnummer === 2 ? Effect.fail(new RegisterUnavailable({ reden: "ECONNREFUSED" })) : Effect.void
      )
      assert.isTrue(Exit.isFailure(yield* totHetEinde(werk)))
      assert.deepStrictEqual(yield* apart, [])
      const { gedaan, werk: later } = yield* deelwerk(gewoon)
      // Not only when the lease is over.
      const fiber = yield* Effect.forkChild(werkMee(id, later, werkwijze))
      yield* TestClock.adjust(1000)
      yield* Fiber.join(fiber)
      assert.sameMembers([...yield* gedaan], [2])
    })
  )

  met(
    "sets apart what dies, and what the server keeps ending, and does the rest",
    Effect.gen(function*() {
      yield* begin(6)
      const { apart, gedaan, werk } = yield* deelwerk(({ volgnummer }) =>
        volgnummer === 2
          ? Effect.die(new Error("Geheimzinnig"))
          : volgnummer === 5
          ? Effect.fail(new RegisterUnavailable({ reden: "57014" }))
          : Effect.void
      )
      assert.isTrue(Exit.isSuccess(yield* totHetEinde(werk)))
      assert.sameDeepMembers([...yield* apart], [[2, "onverwachte fout"], [5, "57014"]])
      assert.sameMembers([...yield* gedaan], [1, 3, 4, 6])
      assert.deepStrictEqual(yield* stand, { delen: 6, klaar: 4, mislukt: 2 })
    })
  )

  met(
    "leaves a part to who took it over meanwhile",
    Effect.gen(function*() {
      yield* begin(3)
      const { apart, gedaan, werk } = yield* deelwerk(({ volgnummer }, keer) =>
        volgnummer === 1 && keer === 1 ? Effect.fail(new PartLost()) : Effect.void
      )
      assert.isTrue(Exit.isSuccess(yield* totHetEinde(werk)))
      assert.sameMembers([...yield* gedaan], [1, 2, 3])
      assert.deepStrictEqual(yield* apart, [])
    })
  )

  met(
    "waits for the parts of others, and takes over those of one that died",
    Effect.gen(function*() {
      yield* begin(3)
      const dood = yield* Reconciliaties.use((reconciliaties) => reconciliaties.takePart(id, wie("dood"), 30_000))
      assert.isTrue(Option.isSome(dood))
      const { gedaan, werk } = yield* deelwerk(gewoon)
      const fiber = yield* Effect.forkChild(werkMee(id, werk, werkwijze))
      yield* TestClock.adjust(29_000)
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust(2000)
      yield* Fiber.join(fiber)
      assert.sameMembers([...yield* gedaan], [1, 2, 3])
    })
  )

  met(
    "sets apart without trying it what everybody who took it died of",
    Effect.gen(function*() {
      yield* begin(2)
      for (let keer = 1; keer <= 4; keer += 1) {
        yield* Reconciliaties.use((reconciliaties) => reconciliaties.takePart(id, wie("dood"), 1000))
        yield* TestClock.adjust(1001)
      }
      const { apart, gedaan, werk } = yield* deelwerk(gewoon)
      yield* totHetEinde(werk)
      assert.deepStrictEqual([yield* apart, yield* gedaan], [[[1, "te vaak geprobeerd"]], [2]])
    })
  )

  met(
    "gives back what it was at when it is asked to stop",
    Effect.gen(function*() {
      yield* begin(2)
      const { werk } = yield* deelwerk(() => Effect.never)
      const fiber = yield* Effect.forkChild(werkMee(id, werk, werkwijze))
      yield* TestClock.adjust(10)
      yield* Fiber.interrupt(fiber)
      const { gedaan, werk: later } = yield* deelwerk(gewoon)
      const ander = yield* Effect.forkChild(werkMee(id, later, werkwijze))
      yield* TestClock.adjust(1000)
      yield* Fiber.join(ander)
      assert.sameMembers([...yield* gedaan], [1, 2])
    })
  )
})
