import { layer as register } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import {
  AlreadyRunning,
  Contactgegevens,
  geenBeleid,
  Klantcontactgegevens,
  Lock,
  Medewerker,
  type Reconciliatie,
  ReconciliatieRequest,
  Reconciliaties,
  RegisterUnavailable,
  registreerBetrokkene,
  Tijdstip
} from "@betrokkene/domain"
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Fiber, Layer, Option, Schema } from "effect"
import { TestClock } from "effect/testing"
import { type Verslag } from "../../src/progress/account.ts"
import { coordineer, type Gedaan } from "../../src/run/coordinate.ts"

const houder = Schema.decodeSync(Medewerker)("ik")

const opdracht = (proef = false): ReconciliatieRequest =>
  Schema.decodeSync(ReconciliatieRequest)({ regels: ["onbereikbaar", "geen-initiator"], proef, beleid: geenBeleid })

/** So many klantcontacten, of each of which somebody is betrokken who can't be reached. */
const vul = (aantal: number) =>
  Effect.forEach(Array.from({ length: aantal }), () =>
    registreerBetrokkene({
      klantcontact: { nieuw: Schema.decodeUnknownSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "x" }) },
      rol: "klant",
      initiator: true,
      contactgegevens: Schema.decodeUnknownSync(Contactgegevens)({}),
      door: houder
    }))

const nacht = (gezegd: Array<string>, anders: Partial<Parameters<typeof coordineer>[0]> = {}) => {
  const verslag: Verslag = {
    meld: (regel) =>
      Effect.sync(() => {
        gezegd.push(regel)
      }),
    voortgang: () => Effect.void,
    tussentijd: 1000,
    klaar: Effect.void
  }
  return { houder, lease: 60_000, gevraagd: Effect.succeed(opdracht()), deelgrootte: 2, werkers: 1, verslag, ...anders }
}

const totHetEinde = <A, E, R>(werk: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(Effect.exit(werk))
    yield* TestClock.adjust("1 hour")
    return yield* Fiber.join(fiber)
  })

const gelukt = <E>(exit: Exit.Exit<Gedaan, E>): Reconciliatie => {
  assert.isTrue(Exit.isSuccess(exit), Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "")
  return Exit.isSuccess(exit) ? exit.value.reconciliatie : assert.fail()
}

const toestanden = Effect.map(
  Reconciliaties.use((reconciliaties) => reconciliaties.browse({ oplopend: true, aantal: 10 })),
  ({ rijen }) => rijen.map(({ record }) => record.toestand)
)

/** The lock, of which what is given becomes of each time that it is held. */
const slotDat = (
  keren: ReadonlyArray<(werk: Effect.Effect<unknown, unknown, unknown>) => Effect.Effect<unknown, unknown, unknown>>
) => {
  let keer = 0
  return Layer.succeed(Lock, {
    withLock: (_naam, _houder, werk) => Effect.suspend(() => (keren[keer++] ?? ((eigen) => eigen))(werk) as typeof werk)
  })
}

const verloren = (werk: Effect.Effect<unknown, unknown, unknown>) =>
  Effect.raceFirst(
    werk,
    Effect.andThen(Effect.sleep(500), Effect.fail(new RegisterUnavailable({ reden: "slot-verloren" })))
  )

const met = <A, E>(
  naam: string,
  test: Effect.Effect<A, E, Layer.Success<typeof register> | Layer.Success<typeof system>>
) => it.effect(naam, () => Effect.provide(test, Layer.fresh(Layer.merge(register, system))))

describe("a run", () => {
  met(
    "begins, does every part, and ends with its figures",
    Effect.gen(function*() {
      yield* vul(7)
      const { cijfers, toestand } = gelukt(yield* totHetEinde(coordineer(nacht([]))))
      assert.strictEqual(toestand, "klaar")
      assert.deepInclude(cijfers, { gelezen: 7, mislukteDelen: 0, terzijde: 0 })
      assert.deepInclude(cijfers?.regels.find(({ regel }) => regel === "onbereikbaar"), {
        gevonden: 7,
        nieuw: 7,
        open: 7
      })
    })
  )

  met(
    "is cut off and gone on with when the same is asked, and not begun anew",
    Effect.gen(function*() {
      yield* vul(7)
      const eerste = yield* Effect.forkChild(coordineer(nacht([], { tempo: 1 })))
      yield* TestClock.adjust(100)
      yield* Fiber.interrupt(eerste)
      assert.deepStrictEqual(yield* toestanden, ["loopt"])
      const gezegd: Array<string> = []
      const { cijfers } = gelukt(yield* totHetEinde(coordineer(nacht(gezegd))))
      assert.deepInclude(cijfers, { gelezen: 7 })
      assert.deepStrictEqual(yield* toestanden, ["klaar"])
      assert.match(gezegd[0] ?? "", /^Verder met de reconciliatie/u)
    })
  )

  met(
    "is broken off when something else is asked",
    Effect.gen(function*() {
      yield* vul(3)
      const eerste = yield* Effect.forkChild(coordineer(nacht([], { tempo: 1 })))
      yield* TestClock.adjust(100)
      yield* Fiber.interrupt(eerste)
      const gezegd: Array<string> = []
      gelukt(yield* totHetEinde(coordineer(nacht(gezegd, { gevraagd: Effect.succeed(opdracht(true)) }))))
      assert.deepStrictEqual(yield* toestanden, ["afgebroken", "klaar"])
      assert.match(gezegd[0] ?? "", /vroeg iets anders; zij is afgebroken\.$/u)
    })
  )

  met(
    "is taken up again whatever it was asked, and there has to be one",
    Effect.gen(function*() {
      yield* vul(3)
      const { gevraagd: _, ...hervat } = nacht([])
      const niets = yield* totHetEinde(coordineer(hervat))
      assert.strictEqual(
        Exit.isFailure(niets) ? Option.getOrThrow(Cause.findErrorOption(niets.cause))._tag : "",
        "NietsTeHervatten"
      )
      const eerste = yield* Effect.forkChild(
        coordineer(nacht([], { tempo: 1, gevraagd: Effect.succeed(opdracht(true)) }))
      )
      yield* TestClock.adjust(100)
      yield* Fiber.interrupt(eerste)
      assert.isTrue(gelukt(yield* totHetEinde(coordineer(hervat))).opdracht.proef)
    })
  )
})

describe("a run that loses its lock", () => {
  met(
    "takes it again and goes on with the same run",
    Effect.gen(function*() {
      yield* vul(9)
      const gezegd: Array<string> = []
      const exit = yield* totHetEinde(
        Effect.provide(coordineer(nacht(gezegd, { tempo: 2 })), slotDat([verloren, verloren]))
      )
      assert.deepInclude(gelukt(exit).cijfers, { gelezen: 9 })
      assert.deepStrictEqual(yield* toestanden, ["klaar"])
      assert.lengthOf(gezegd, 2)
    })
  )

  met(
    "waits until the server lets go of what this process itself held",
    Effect.gen(function*() {
      yield* vul(9)
      const sinds = Schema.decodeSync(Tijdstip)("2026-01-01T00:00:00Z")
      const vanMij = () => Effect.fail(new AlreadyRunning({ houder, sinds }))
      const exit = yield* totHetEinde(
        Effect.provide(coordineer(nacht([], { tempo: 2 })), slotDat([verloren, vanMij, vanMij]))
      )
      assert.deepInclude(gelukt(exit).cijfers, { gelezen: 9 })
    })
  )

  met(
    "leaves it to who took it meanwhile",
    Effect.gen(function*() {
      yield* vul(9)
      const ander = new AlreadyRunning({
        houder: Schema.decodeSync(Medewerker)("ander"),
        sinds: Schema.decodeSync(Tijdstip)("2026-01-01T00:00:00Z")
      })
      const exit = yield* totHetEinde(
        Effect.provide(coordineer(nacht([], { tempo: 2 })), slotDat([verloren, () => Effect.fail(ander)]))
      )
      assert.strictEqual(Exit.isFailure(exit) ? Option.getOrThrow(Cause.findErrorOption(exit.cause)) : undefined, ander)
    })
  )

  met(
    "does not do so for ever",
    Effect.gen(function*() {
      yield* vul(80)
      const exit = yield* totHetEinde(
        Effect.provide(coordineer(nacht([], { tempo: 1 })), slotDat(Array.from({ length: 99 }, () => verloren)))
      )
      assert.isTrue(Exit.isFailure(exit))
      assert.deepStrictEqual(yield* toestanden, ["loopt"])
    })
  )
})

describe("a run that cannot begin", () => {
  met(
    "says so at once, and does not wait",
    Effect.gen(function*() {
      const weg = slotDat([() => Effect.fail(new RegisterUnavailable({ reden: "ECONNREFUSED" }))])
      const gezegd: Array<string> = []
      const exit = yield* Effect.exit(Effect.provide(coordineer(nacht(gezegd)), weg))
      assert.isTrue(Exit.isFailure(exit))
      assert.deepStrictEqual([yield* toestanden, gezegd], [[], []])
    })
  )
})
