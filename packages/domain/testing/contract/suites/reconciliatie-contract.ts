import { assert, it } from "@effect/vitest"
import { Cause, Effect, Exit } from "effect"
import * as fc from "fast-check"
import {
  beginReconciliatie,
  completeReconciliatie,
  Dossiers,
  geenBeleid,
  Klantcontacten,
  type Partijgegevens,
  processReconciliatiePart,
  type ReconciliatieFigures,
  Reconciliaties,
  reconciliatieSteps,
  type RegelFigure,
  regelnamen,
  registreerPartij
} from "../../../src/index.ts"
import { looksAt } from "../../../src/reconciliatie/regels.ts"
import { beleid } from "../../arbitraries/circumstances.ts"
import { nightWorld, sloppyNightWorld } from "../../arbitraries/night-world.ts"
import { anna } from "../steps/registratie.ts"
import { freshEmailadres } from "../worlds/fresh.ts"
import { guardNight, guardTraces } from "../worlds/night-limits.ts"
import { emptyRegister, metWereld, nightShift, recordsIn, viewOf } from "../worlds/night-register.ts"
import { commandWith, type Distribution, night, onPeildatum, takeAll, workOff, zonderHerstel } from "../worlds/night.ts"
import { property } from "../worlds/property.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { wietske } from "../worlds/wietske.ts"

const distribution: fc.Arbitrary<Distribution> = fc.record({
  partSize: fc.integer({ min: 1, max: 4 }),
  order: fc.array(fc.nat(9), { minLength: 1, maxLength: 5 })
})

const figuresOf = (figures: ReconciliatieFigures | undefined) => figures ?? assert.fail("a run that ended has figures")

const sum = (regels: ReadonlyArray<RegelFigure>, digit: "gevonden" | "nieuw" | "hersteld") =>
  regels.reduce((total, regel) => total + regel[digit], 0)

/**
 * The contract of use case 8, a run from beginning to end. The register is emptied for every world: nobody else may use
 * it.
 */
export const reconciliatieContract = (naam: string, register: RegisterUnderTest, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Reconciliatie (${naam})`, (it) => {
    it.effect("the parts of a run cover all records in order, for only those steps that a rule looks at", () =>
      property(
        fc.tuple(nightWorld, fc.integer({ min: 1, max: 4 }), fc.subarray([...regelnamen])),
        ([wereld, partSize, regels]) =>
          onPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            const reconciliatie = yield* beginReconciliatie(
              commandWith(geenBeleid, { regels }),
              nightShift,
              partSize
            )
            const parts = yield* takeAll(reconciliatie)
            for (const step of reconciliatieSteps) {
              const ranges = parts.filter((part) => part.stap === step).map(({ range }) => range)
              const count = step === "partij" ? wereld.partijen.length : wereld.klantcontacten.length
              const expected = regels.some((regel) => looksAt(regel, step))
                ? Math.max(1, Math.ceil(count / partSize))
                : 0
              assert.lengthOf(ranges, expected)
              assert.deepStrictEqual(
                ranges.map(({ na }) => na),
                [undefined, ...ranges.map(({ tot }) => tot)].slice(0, expected)
              )
              if (expected > 0) assert.isUndefined(ranges.at(-1)?.tot)
            }
          })),
        werelden
      ))

    // Kills: a repair after which the rule still finds something.
    it.effect("a second run adds, finds, repairs and solves nothing", () =>
      property(
        fc.tuple(sloppyNightWorld, beleid, distribution),
        ([wereld, beleid, distribution]) =>
          onPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            yield* night(commandWith(beleid), distribution)
            const profile = yield* viewOf
            const { cijfers: figures } = yield* night(commandWith(beleid), distribution)
            assert.deepStrictEqual(yield* viewOf, profile)
            for (const regel of figuresOf(figures).regels) {
              assert.deepInclude(regel, { nieuw: 0, hersteld: 0, opgelost: 0 })
            }
          })),
        werelden
      ))

    it.effect("size and order of the parts change nothing in the register, the findings or the figures", () =>
      property(
        fc.tuple(sloppyNightWorld, beleid, distribution),
        ([wereld, beleid, distribution]) =>
          onPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            const { cijfers: expected } = yield* night(commandWith(beleid))
            const profile = yield* viewOf
            yield* metWereld(wereld)
            const { cijfers: figures } = yield* night(commandWith(beleid), distribution)
            assert.deepStrictEqual(yield* viewOf, profile)
            assert.deepStrictEqual([figures?.regels, figures?.gelezen], [expected?.regels, expected?.gelezen])
          })),
        werelden
      ))

    it.effect("a run resumed after a break in any part ends like an uninterrupted one", () =>
      property(
        fc.tuple(sloppyNightWorld, beleid, distribution, fc.nat(6)),
        ([wereld, beleid, { partSize }, done]) =>
          onPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            const { cijfers: expected } = yield* night(commandWith(beleid))
            const profile = yield* viewOf
            yield* metWereld(wereld)
            const reconciliatie = yield* beginReconciliatie(commandWith(beleid), nightShift, partSize)
            const port = yield* Reconciliaties
            const parts = yield* takeAll(reconciliatie)
            for (const part of parts.slice(0, done)) yield* processReconciliatiePart(reconciliatie, part, nightShift)
            for (const part of parts.slice(done, done + 1)) {
              const end = yield* processReconciliatiePart(reconciliatie, part, nightShift).pipe(
                Effect.provideService(Reconciliaties, {
                  ...port,
                  complete: () => Effect.die(new Error("de stroom viel uit"))
                }),
                Effect.exit
              )
              assert.isTrue(Exit.isFailure(end) && Cause.hasDies(end.cause))
            }
            for (const part of parts.slice(done)) yield* port.giveBack(part, nightShift)
            yield* workOff(reconciliatie)
            const { cijfers: figures } = yield* completeReconciliatie(reconciliatie, nightShift)
            assert.deepStrictEqual(yield* viewOf, profile)
            assert.deepStrictEqual(figures?.regels, expected?.regels)
          })),
        werelden
      ))

    it.effect("B1 to B12: under any policy the night breaks nothing and deletes nobody", () =>
      property(fc.tuple(sloppyNightWorld, beleid), ([wereld, beleid]) =>
        onPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          const voor = yield* recordsIn
          yield* night(commandWith(beleid))
          const na = yield* recordsIn
          guardNight(voor, na)
          yield* guardTraces(na)
        })), werelden))

    it.effect("B3: without a policy nobody is linked, unlinked or anonymised, and no gegevens are removed", () =>
      property(nightWorld, (wereld) =>
        onPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          const { bevindingen: _voor, ...voor } = yield* viewOf
          yield* night(commandWith())
          const { bevindingen: _na, ...na } = yield* viewOf
          assert.deepStrictEqual(na, voor)
        })), werelden))

    it.effect("a trial writes nothing but itself, and tells what a run would find", () =>
      property(fc.tuple(nightWorld, beleid), ([wereld, beleid]) =>
        onPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          const profile = yield* viewOf
          const trial = figuresOf((yield* night(commandWith(beleid, { proef: true }))).cijfers)
          assert.deepStrictEqual(yield* viewOf, profile)
          assert.strictEqual(sum(trial.regels, "nieuw"), sum(trial.regels, "gevonden"))
          const real = figuresOf((yield* night(commandWith(zonderHerstel(beleid)))).cijfers)
          assert.deepStrictEqual(
            trial.regels.map(({ gevonden, regel }) => ({ regel, gevonden })),
            real.regels.map(({ gevonden, regel }) => ({ regel, gevonden }))
          )
          const before = yield* viewOf
          const afterwards = figuresOf((yield* night(commandWith(beleid, { proef: true }))).cijfers)
          assert.deepStrictEqual(yield* viewOf, before)
          assert.strictEqual(sum(afterwards.regels, "nieuw"), 0)
          assert.strictEqual(sum(afterwards.regels, "hersteld"), sum(trial.regels, "hersteld"))
        })), werelden))

    // Kills: a trial that closes findings it did not report.
    it.effect("a trial that finds less than before solves nothing", () =>
      onPeildatum(Effect.gen(function*() {
        const { klantcontact } = yield* wietske
        yield* night(commandWith())
        yield* Klantcontacten.use((all) => all.verwijder(klantcontact.id, klantcontact.versie))
        const profile = yield* viewOf
        const { cijfers: figures } = yield* night(commandWith(geenBeleid, { proef: true }))
        assert.deepStrictEqual(yield* viewOf, profile)
        for (const regel of figuresOf(figures).regels) assert.strictEqual(regel.opgelost, 0)
        const real = figuresOf((yield* night(commandWith())).cijfers)
        assert.isAbove(real.regels.reduce((total, { opgelost }) => total + opgelost, 0), 0)
      })))

    it.effect("a value that more partijen share than the policy allows is reported, if a rule compares it", () =>
      onPeildatum(Effect.gen(function*() {
        yield* emptyRegister
        const samen = { ...anna, digitaleAdressen: [freshEmailadres()] } as Partijgegevens
        for (let count = 0; count < 3; count++) yield* registreerPartij(samen)
        const blocks = Effect.fnUntraced(function*(grootsteBlok: number, regels = [...regelnamen]) {
          const { cijfers: figures } = yield* night(commandWith({ ...geenBeleid, grootsteBlok }, { regels }))
          return figuresOf(figures).groteBlokken
        })
        assert.deepStrictEqual(yield* blocks(2), [{ soort: "email", aantal: 1, grootste: 3 }])
        assert.deepStrictEqual(yield* blocks(3), [])
        assert.deepStrictEqual(yield* blocks(2, ["geen-initiator", "ongeldige-waarde"]), [])
      })))

    it.effect("the watermark precedes all reads: what is written meanwhile is after it", () =>
      onPeildatum(Effect.gen(function*() {
        const dossiers = yield* Dossiers
        let read = 0
        const first = yield* dossiers.changePosition
        const { watermerk } = yield* beginReconciliatie(commandWith(), nightShift, 10).pipe(
          Effect.provideService(Dossiers, {
            ...dossiers,
            changePosition: Effect.suspend(() => read === 0 ? dossiers.changePosition : assert.fail("read before")),
            end: (...query) =>
              Effect.suspend(() => {
                read += 1
                return dossiers.end(...query)
              })
          })
        )
        assert.deepStrictEqual([watermerk, read > 0], [first, true])
      })))
  })
