import { layer as register } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import {
  Contactgegevens,
  geenBeleid,
  Klantcontactgegevens,
  Medewerker,
  ProcessLock,
  ProcessLockTaken,
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
import { type Account } from "../../src/progress/account.ts"
import { coordinate, type Done } from "../../src/run/coordinate.ts"

const holder = Schema.decodeSync(Medewerker)("ik")

const command = (trial = false): ReconciliatieRequest =>
  Schema.decodeSync(ReconciliatieRequest)({
    regels: ["onbereikbaar", "geen-initiator"],
    proef: trial,
    beleid: geenBeleid
  })

/** This many klantcontacten, each with a betrokkene that cannot be reached. */
const fill = (aantal: number) =>
  Effect.forEach(Array.from({ length: aantal }), () =>
    registreerBetrokkene({
      klantcontact: { nieuw: Schema.decodeUnknownSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "x" }) },
      rol: "klant",
      initiator: true,
      contactgegevens: Schema.decodeUnknownSync(Contactgegevens)({}),
      door: holder
    }))

const night = (said: Array<string>, otherwise: Partial<Parameters<typeof coordinate>[0]> = {}) => {
  const account: Account = {
    meld: (regel) =>
      Effect.sync(() => {
        said.push(regel)
      }),
    progress: () => Effect.void,
    interval: 1000,
    done: Effect.void
  }
  return {
    houder: holder,
    lease: 60_000,
    requested: Effect.succeed(command()),
    partSize: 2,
    workers: 1,
    account,
    ...otherwise
  }
}

const untilTheEnd = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(Effect.exit(work))
    yield* TestClock.adjust("1 hour")
    return yield* Fiber.join(fiber)
  })

const gelukt = <E>(exit: Exit.Exit<Done, E>): Reconciliatie => {
  assert.isTrue(Exit.isSuccess(exit), Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "")
  return Exit.isSuccess(exit) ? exit.value.reconciliatie : assert.fail()
}

const toestanden = Effect.map(
  Reconciliaties.use((reconciliaties) => reconciliaties.browse({ ascending: true, aantal: 10 })),
  ({ rows }) => rows.map(({ record }) => record.toestand)
)

/** A lock with the given outcome for each time that it is held. */
const lockThat = (
  times: ReadonlyArray<(work: Effect.Effect<unknown, unknown, unknown>) => Effect.Effect<unknown, unknown, unknown>>
) => {
  let turn = 0
  return Layer.succeed(ProcessLock, {
    withLock: (_naam, _holder, work) => Effect.suspend(() => (times[turn++] ?? ((own) => own))(work) as typeof work)
  })
}

const lost = (work: Effect.Effect<unknown, unknown, unknown>) =>
  Effect.raceFirst(
    work,
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
      yield* fill(7)
      const { cijfers: figures, toestand } = gelukt(yield* untilTheEnd(coordinate(night([]))))
      assert.strictEqual(toestand, "klaar")
      assert.deepInclude(figures, { gelezen: 7, mislukteDelen: 0, terzijde: 0 })
      assert.deepInclude(figures?.regels.find(({ regel }) => regel === "onbereikbaar"), {
        gevonden: 7,
        nieuw: 7,
        open: 7
      })
    })
  )

  met(
    "is cut off and gone on with when the same is asked, and not begun anew",
    Effect.gen(function*() {
      yield* fill(7)
      const first = yield* Effect.forkChild(coordinate(night([], { tempo: 1 })))
      yield* TestClock.adjust(100)
      yield* Fiber.interrupt(first)
      assert.deepStrictEqual(yield* toestanden, ["loopt"])
      const said: Array<string> = []
      const { cijfers: figures } = gelukt(yield* untilTheEnd(coordinate(night(said))))
      assert.deepInclude(figures, { gelezen: 7 })
      assert.deepStrictEqual(yield* toestanden, ["klaar"])
      assert.match(said[0] ?? "", /^Verder met de reconciliatie/u)
    })
  )

  met(
    "is broken off when something else is asked",
    Effect.gen(function*() {
      yield* fill(3)
      const first = yield* Effect.forkChild(coordinate(night([], { tempo: 1 })))
      yield* TestClock.adjust(100)
      yield* Fiber.interrupt(first)
      const said: Array<string> = []
      gelukt(yield* untilTheEnd(coordinate(night(said, { requested: Effect.succeed(command(true)) }))))
      assert.deepStrictEqual(yield* toestanden, ["afgebroken", "klaar"])
      assert.match(said[0] ?? "", /vroeg iets anders; zij is afgebroken\.$/u)
    })
  )

  met(
    "is taken up again whatever it was asked, and there has to be one",
    Effect.gen(function*() {
      yield* fill(3)
      const { requested: _, ...resumed } = night([])
      const nothing = yield* untilTheEnd(coordinate(resumed))
      assert.strictEqual(
        Exit.isFailure(nothing) ? Option.getOrThrow(Cause.findErrorOption(nothing.cause))._tag : "",
        "NietsTeHervatten"
      )
      const first = yield* Effect.forkChild(
        coordinate(night([], { tempo: 1, requested: Effect.succeed(command(true)) }))
      )
      yield* TestClock.adjust(100)
      yield* Fiber.interrupt(first)
      assert.isTrue(gelukt(yield* untilTheEnd(coordinate(resumed))).opdracht.proef)
    })
  )
})

describe("a run that loses its lock", () => {
  met(
    "takes it again and goes on with the same run",
    Effect.gen(function*() {
      yield* fill(9)
      const said: Array<string> = []
      const exit = yield* untilTheEnd(
        Effect.provide(coordinate(night(said, { tempo: 2 })), lockThat([lost, lost]))
      )
      assert.deepInclude(gelukt(exit).cijfers, { gelezen: 9 })
      assert.deepStrictEqual(yield* toestanden, ["klaar"])
      assert.lengthOf(said, 2)
    })
  )

  met(
    "waits until the server lets go of what this process itself held",
    Effect.gen(function*() {
      yield* fill(9)
      const since = Schema.decodeSync(Tijdstip)("2026-01-01T00:00:00Z")
      const ofMine = () => Effect.fail(new ProcessLockTaken({ houder: holder, sinds: since }))
      const exit = yield* untilTheEnd(
        Effect.provide(coordinate(night([], { tempo: 2 })), lockThat([lost, ofMine, ofMine]))
      )
      assert.deepInclude(gelukt(exit).cijfers, { gelezen: 9 })
    })
  )

  met(
    "leaves it to who took it meanwhile",
    Effect.gen(function*() {
      yield* fill(9)
      const ander = new ProcessLockTaken({
        houder: Schema.decodeSync(Medewerker)("ander"),
        sinds: Schema.decodeSync(Tijdstip)("2026-01-01T00:00:00Z")
      })
      const exit = yield* untilTheEnd(
        Effect.provide(coordinate(night([], { tempo: 2 })), lockThat([lost, () => Effect.fail(ander)]))
      )
      assert.strictEqual(Exit.isFailure(exit) ? Option.getOrThrow(Cause.findErrorOption(exit.cause)) : undefined, ander)
    })
  )

  met(
    "does not do so for ever",
    Effect.gen(function*() {
      yield* fill(80)
      const exit = yield* untilTheEnd(
        Effect.provide(coordinate(night([], { tempo: 1 })), lockThat(Array.from({ length: 99 }, () => lost)))
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
      const gone = lockThat([() => Effect.fail(new RegisterUnavailable({ reden: "ECONNREFUSED" }))])
      const said: Array<string> = []
      const exit = yield* Effect.exit(Effect.provide(coordinate(night(said)), gone))
      assert.isTrue(Exit.isFailure(exit))
      assert.deepStrictEqual([yield* toestanden, said], [[], []])
    })
  )
})
