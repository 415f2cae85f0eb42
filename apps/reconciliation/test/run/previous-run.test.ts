import { layer as register } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import {
  Dossiers,
  geenBeleid,
  IdGenerator,
  Medewerker,
  type Reconciliatie,
  type ReconciliatieRequest,
  Reconciliaties,
  RegisterClock,
  Tijdstip,
  Wijzigingsnummer
} from "@betrokkene/domain"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option, Schema } from "effect"
import { previousRun } from "../../src/run/previous-run.ts"

const day = 24 * 60 * 60 * 1000
const now = Date.parse("2026-11-24T01:00:00Z")

const moment = (ago: number) => Schema.decodeSync(Tijdstip)(new Date(now - ago).toISOString())

const request: ReconciliatieRequest = {
  regels: ["onbereikbaar", "verweesd-adres"],
  proef: false,
  uitgave: "1.2.3",
  beleid: geenBeleid
}

/** A run that began this long ago, with its place among the others as its watermark. */
const ran = Effect.fnUntraced(
  function*(watermark: number, ago: number, different: Partial<ReconciliatieRequest> = {}, ended: object = {}) {
    const run: Reconciliatie = {
      id: yield* IdGenerator.use((ids) => ids.reconciliatie),
      houder: Schema.decodeSync(Medewerker)("nacht"),
      begonnen: moment(ago),
      peildatum: moment(ago),
      watermerk: Schema.decodeSync(Wijzigingsnummer)(watermark),
      opdracht: { ...request, ...different },
      toestand: "loopt"
    }
    yield* Reconciliaties.use((all) => all.begin(run, []))
    yield* Reconciliaties.use((all) => all.close({ ...run, toestand: "klaar", geeindigd: moment(ago), ...ended }))
  }
)

const previous = (query = request, position = 100) =>
  previousRun(query).pipe(
    Effect.map((run) => Option.getOrUndefined(run)?.watermerk),
    Effect.provideServiceEffect(
      Dossiers,
      Dossiers.use((dossiers) =>
        Effect.succeed({
          ...dossiers,
          changePosition: Effect.succeed(Schema.decodeSync(Wijzigingsnummer)(position))
        })
      )
    ),
    Effect.provideService(RegisterClock, { nu: Effect.succeed(moment(0)) })
  )

const inFreshRegister = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.provide(work, Layer.merge(Layer.fresh(register), system))

describe("the run that another one goes on from", () => {
  it.effect("is the last one, and none if there is none", () =>
    inFreshRegister(Effect.gen(function*() {
      assert.isUndefined(yield* previous())
      yield* ran(10, 2 * day)
      yield* ran(20, day, { sinds: Schema.decodeSync(Wijzigingsnummer)(10) })
      assert.strictEqual(yield* previous(), 20)
    })))

  it.effect("looked at at least these rules; those that compare registers do not count", () =>
    inFreshRegister(Effect.gen(function*() {
      yield* ran(10, 2 * day)
      yield* ran(20, day, { regels: ["onbereikbaar"] })
      assert.strictEqual(yield* previous(), 10)
      assert.strictEqual(yield* previous({ ...request, regels: ["onbereikbaar", "verschilt"] }), 20)
      assert.isUndefined(yield* previous({ ...request, regels: ["geen-initiator"] }))
    })))

  // Kills: going on from a run that did not look at everything that it had to.
  it.effect.each<readonly [string, Partial<ReconciliatieRequest>, object]>([
    ["was a trial", { proef: true }, {}],
    ["could not examine something", {}, { toestand: "deels-mislukt" }],
    ["was aborted", {}, { toestand: "afgebroken" }]
  ])("is not one that %s", ([, different, ended]) =>
    inFreshRegister(Effect.gen(function*() {
      yield* ran(10, 2 * day)
      yield* ran(20, day, different, ended)
      assert.strictEqual(yield* previous(), 10)
    })))

  // Kills: going on from before a run that found and solved by other measures, in the records that did not change since.
  it.effect.each<readonly [string, Partial<ReconciliatieRequest>]>([
    ["policy", { beleid: { ...geenBeleid, grootsteBlok: 5 } }],
    ["release", { uitgave: "1.2.2" }]
  ])(
    "is not one after which another %s was applied, even by a run that was aborted",
    ([, different]) =>
      inFreshRegister(Effect.gen(function*() {
        yield* ran(10, 4 * day)
        yield* ran(20, 3 * day, { ...different, proef: true })
        assert.strictEqual(yield* previous(), 10)
        yield* ran(30, 2 * day, different, { toestand: "afgebroken" })
        assert.isUndefined(yield* previous())
        yield* ran(40, day)
        assert.strictEqual(yield* previous(), 40)
      }))
  )

  it.effect("is not one that wrote later than the register does now, which was put back", () =>
    inFreshRegister(Effect.gen(function*() {
      yield* ran(10, 2 * day)
      yield* ran(20, day)
      assert.strictEqual(yield* previous(request, 20), 20)
      assert.isUndefined(yield* previous(request, 19))
    })))

  it.effect("is not one of a release that did not say which it was", () =>
    inFreshRegister(Effect.gen(function*() {
      const { uitgave: _, ...older } = request
      yield* ran(10, day, { uitgave: undefined } as object)
      assert.isUndefined(yield* previous(older))
    })))

  it.effect("began less than 28 days ago", () =>
    inFreshRegister(Effect.gen(function*() {
      yield* ran(10, 28 * day)
      assert.isUndefined(yield* previous())
      yield* ran(20, 28 * day - 1)
      assert.strictEqual(yield* previous(), 20)
    })))
})
