import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import * as fc from "fast-check"
import {
  abortReconciliatie,
  beginReconciliatie,
  Beleid,
  completeReconciliatie,
  Dossiers,
  geenBeleid,
  geenContactgegevens,
  Idempotency,
  Klantcontacten,
  Medewerker,
  processReconciliatiePart,
  type Reconciliatie,
  reconciliatieMetId,
  Reconciliaties,
  RegisterClock,
  setReconciliatiePartAside,
  Tijdstip,
  VersieConflict,
  wijzigBetrokkene
} from "../../../src/index.ts"
import { nightWorld, sloppyNightWorld } from "../../arbitraries/night-world.ts"
import { read } from "../../decoding.ts"
import { balieIdentity } from "../steps/registratie.ts"
import { brokenAt, indigestible } from "../worlds/broken-dossiers.ts"
import { freshKey } from "../worlds/fresh.ts"
import { allBevindingen, bevindingIn, metWereld, nightShift, viewOf } from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum, takeAll, workOff } from "../worlds/night.ts"
import { oldView } from "../worlds/old-view.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { property } from "../worlds/property.ts"
import { betrokkeneIn, klantcontactIn } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { gekoppeldeWietske, wietske } from "../worlds/wietske.ts"

const colleague = Schema.decodeSync(Medewerker)("reconciliatie-2")

/** Does all parts as a worker does. A part that dies is split, until a single record is set aside. */
const workOn = (
  reconciliatie: Reconciliatie
): Effect.Effect<
  number,
  unknown,
  Effect.Services<ReturnType<typeof processReconciliatiePart> | ReturnType<typeof setReconciliatiePartAside>>
> =>
  Effect.gen(function*() {
    const part = yield* Reconciliaties.use((port) => port.takePart(reconciliatie.id, nightShift, 600_000))
    if (Option.isNone(part)) return 0
    yield* processReconciliatiePart(reconciliatie, part.value, nightShift).pipe(
      Effect.catchDefect(() => setReconciliatiePartAside(reconciliatie, part.value, nightShift))
    )
    return 1 + (yield* workOn(reconciliatie))
  })

/** The contract of a run with setbacks. The register is emptied for every world: nobody else may use it. */
export const reconciliatieSetbacksContract = (naam: string, register: RegisterUnderTest, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Reconciliatie bij tegenslag (${naam})`, (it) => {
    // Kills: a split that never ends or loses a record.
    it.effect("a record that kills a part is set aside alone, by splitting; all others are done", () =>
      property(
        fc.tuple(nightWorld, fc.integer({ min: 1, max: 9 }), fc.boolean(), fc.nat(9)),
        ([wereld, partSize, isPartij, place]) =>
          onPeildatum(Effect.gen(function*() {
            const [step, records] = isPartij
              ? ["partij" as const, wereld.partijen]
              : ["klantcontact" as const, wereld.klantcontacten]
            const { id } = records[place % records.length] ?? assert.fail("a record")
            yield* metWereld(wereld)
            const port = yield* Dossiers
            const reconciliatie = yield* beginReconciliatie(commandWith(), nightShift, partSize)
            const times = yield* Effect.provideService(workOn(reconciliatie), Dossiers, brokenAt(port, step, id))
            assert.isAtMost(times, 60)
            const { cijfers: figures, toestand } = yield* completeReconciliatie(reconciliatie, nightShift)
            assert.deepStrictEqual([toestand, figures?.mislukteDelen, figures?.terzijde], ["deels-mislukt", 1, 1])
            const { eerste: first } = yield* Reconciliaties.use((all) => all.terzijde(reconciliatie.id))
            assert.deepStrictEqual(first, [{ record: { soort: step, id }, reden: "niet-te-verwerken" }])
            const gezien = (yield* allBevindingen).length
            yield* night(commandWith())
            // A later run that sees everything finds only what concerns that record.
            const different = (yield* allBevindingen).slice(gezien)
            const involved = [
              id,
              ...wereld.betrokkenen.filter(({ klantcontact }) => klantcontact === id).map((betrokkene) => betrokkene.id)
            ]
            for (const { records } of different) {
              assert.isTrue(records.some((record) => (involved as ReadonlyArray<string>).includes(record.id)))
            }
          })),
        werelden
      ))

    it.effect("findings about what could not be read are not solved", () =>
      onPeildatum(Effect.gen(function*() {
        const { klantcontact } = yield* wietske
        const port = yield* Dossiers
        yield* night(commandWith())
        const first = yield* allBevindingen
        assert.isNotEmpty(first)
        for (const broken of [brokenAt(port, "klantcontact", klantcontact.id), indigestible(port, klantcontact.id)]) {
          const reconciliatie = yield* beginReconciliatie(commandWith(), nightShift, 10)
          yield* Effect.provideService(workOn(reconciliatie), Dossiers, broken)
          yield* completeReconciliatie(reconciliatie, nightShift)
          for (const { id } of first) assert.strictEqual((yield* bevindingIn(id))?.toestand, "open")
        }
      })))

    it.effect("a rule that dies sets its record aside, by name only; other rules and records go on", () =>
      onPeildatum(Effect.gen(function*() {
        const { klantcontact } = yield* wietske
        const port = yield* Dossiers
        const { cijfers: figures, id, toestand } = yield* Effect.provideService(
          night(commandWith()),
          Dossiers,
          indigestible(port, klantcontact.id)
        )
        assert.deepStrictEqual([toestand, figures?.mislukteDelen, figures?.terzijde], ["deels-mislukt", 0, 1])
        const { eerste: first } = yield* Reconciliaties.use((all) => all.terzijde(id))
        assert.deepStrictEqual(first, [{
          record: { soort: "klantcontact", id: klantcontact.id },
          reden: "regel-mogelijke-partij"
        }])
        assert.include((yield* allBevindingen).map(({ regel }) => regel), "geen-initiator")
      })))

    it.effect("B12: a repair that meets a conflict is skipped, keeps its finding, and is done the next night", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkene } = yield* gekoppeldeWietske
        const view = yield* oldView
        const { contactgegevens, id, initiator } = betrokkene
        const gewijzigd = yield* wijzigBetrokkene({
          betrokkene: id,
          versie: "elke",
          rol: "klant",
          initiator,
          contactgegevens
        })
        const command = commandWith({ ...geenBeleid, verwijderOverbodigeAfwijkingen: true })
        const { cijfers: figures, toestand } = yield* Effect.provideService(night(command), Dossiers, view)
        assert.strictEqual(toestand, "klaar")
        assert.deepInclude(figures?.regels.find(({ regel }) => regel === "overbodige-afwijking"), {
          gevonden: 1,
          hersteld: 0,
          open: 1
        })
        assert.deepStrictEqual(yield* betrokkeneIn(id), gewijzigd)
        yield* night(command)
        assert.deepInclude(yield* betrokkeneIn(id), { contactgegevens: geenContactgegevens })
      })))

    // Kills: half a repair.
    it.effect("a repair refused halfway leaves nothing of itself; the rest of the part stays", () =>
      onPeildatum(Effect.gen(function*() {
        const { klantcontact, betrokkene } = yield* gekoppeldeWietske
        const port = yield* Klantcontacten
        const anonimiseer = read(Beleid, {
          bewaartermijnen: [{ dagen: 1 }, { kanaal: "balie", dagen: 100 }],
          anonimiseer: true
        })
        const vervang: typeof port.vervang = (record, versie) =>
          record.id === klantcontact.id ? Effect.fail(new VersieConflict()) : port.vervang(record, versie)
        const onTomorrow = { nu: Effect.succeed(read(Tijdstip, "2026-11-26T00:00:00Z")) }
        const { cijfers: figures, toestand } = yield* night(commandWith(anonimiseer)).pipe(
          Effect.provideService(Klantcontacten, { ...port, vervang }),
          Effect.provideService(RegisterClock, onTomorrow)
        )
        assert.strictEqual(toestand, "klaar")
        assert.deepInclude(figures?.regels.find(({ regel }) => regel === "bewaartermijn-verstreken"), {
          gevonden: 2,
          hersteld: 1,
          open: 1
        })
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), betrokkene)
        assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), klantcontact)
      })))

    it.effect("B12: a worker who lost a part leaves nothing of its work", () =>
      property(sloppyNightWorld, (wereld) =>
        onPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          const reconciliatie = yield* beginReconciliatie(commandWith(), nightShift, 10)
          const port = yield* Reconciliaties
          const lost = yield* Effect.fromOption(yield* port.takePart(reconciliatie.id, nightShift, 600_000))
          yield* port.giveBack(lost, nightShift)
          yield* Effect.fromOption(yield* port.takePart(reconciliatie.id, colleague, 600_000))
          const profile = yield* viewOf
          assert.strictEqual(
            yield* errorOf(processReconciliatiePart(reconciliatie, lost, nightShift)),
            "ReconciliatiePartLost"
          )
          assert.strictEqual(
            yield* errorOf(setReconciliatiePartAside(reconciliatie, lost, nightShift)),
            "ReconciliatiePartLost"
          )
          assert.deepStrictEqual(yield* viewOf, profile)
        })).pipe(Effect.orDie), werelden))

    it.effect("a run can't end with a part in hand; ending again gives the same; an aborted run solves nothing", () =>
      onPeildatum(Effect.gen(function*() {
        yield* wietske
        const reconciliatie = yield* beginReconciliatie(commandWith(), nightShift, 10)
        const port = yield* Reconciliaties
        const parts = yield* takeAll(reconciliatie)
        assert.deepInclude(yield* Effect.flip(completeReconciliatie(reconciliatie, nightShift)), {
          _tag: "ReconciliatieLooptNog",
          reconciliatie: reconciliatie.id
        })
        for (const part of parts) yield* port.giveBack(part, nightShift)
        yield* workOff(reconciliatie)
        const ended = yield* completeReconciliatie(reconciliatie, nightShift)
        assert.strictEqual(ended.toestand, "klaar")
        assert.deepStrictEqual(yield* reconciliatieMetId(reconciliatie.id), ended)
        assert.deepStrictEqual(yield* completeReconciliatie(reconciliatie, nightShift), ended)
        const open = (yield* allBevindingen).filter(({ toestand }) => toestand === "open")
        const second = yield* beginReconciliatie(commandWith(), nightShift, 10)
        const aborted = yield* abortReconciliatie(second)
        assert.deepInclude(aborted, { id: second.id, toestand: "afgebroken" })
        assert.deepStrictEqual(yield* reconciliatieMetId(second.id), aborted)
        assert.deepStrictEqual((yield* allBevindingen).filter(({ toestand }) => toestand === "open"), open)
      })))

    it.effect("idempotency keys are deleted after 48 hours, but not by a trial", () =>
      Effect.gen(function*() {
        const idempotency = yield* Idempotency
        const om = Schema.decodeSync(Tijdstip)
        const [old, young] = [freshKey(balieIdentity), freshKey(balieIdentity)]
        yield* idempotency.claim(old, "a", om("2026-11-21T23:59:59.999Z"))
        yield* idempotency.claim(young, "a", om("2026-11-22T00:00:00.000Z"))
        const nu = { nu: Effect.succeed(om("2026-11-24T00:00:00.000Z")) }
        const run = (trial: boolean) =>
          Effect.provideService(night(commandWith(geenBeleid, { regels: [], proef: trial })), RegisterClock, nu)
        assert.strictEqual((yield* run(true)).cijfers?.vergetenIdempotentiesleutels, 0)
        assert.strictEqual((yield* run(false)).cijfers?.vergetenIdempotentiesleutels, 1)
        assert.isTrue(Option.isNone(yield* idempotency.claim(old, "b", om("2026-11-24T00:00:00.000Z"))))
        assert.isTrue(Option.isSome(yield* idempotency.claim(young, "b", om("2026-11-24T00:00:00.000Z"))))
      }))
  })
