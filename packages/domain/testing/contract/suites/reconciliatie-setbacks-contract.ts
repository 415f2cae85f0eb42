import { assert, it } from "@effect/vitest"
import { type Context, Effect, Option, Schema } from "effect"
import * as fc from "fast-check"
import {
  abortReconciliatie,
  beginReconciliatie,
  Beleid,
  Clock,
  completeReconciliatie,
  Dossiers,
  geenBeleid,
  geenContactgegevens,
  Idempotency,
  type KeyRange,
  Klantcontacten,
  Medewerker,
  processPart,
  type Reconciliatie,
  reconciliatieMetId,
  Reconciliaties,
  setPartAside,
  type Step,
  Tijdstip,
  VersieConflict,
  wijzigBetrokkene
} from "../../../src/index.ts"
import { nachtwereld, slordigeNachtwereld } from "../../arbitraries/night-world.ts"
import { gelezen } from "../../decoding.ts"
import { verseSleutel } from "../worlds/fresh.ts"
import { alleBevindingen, beeldVan, bevindingIn, metWereld, nachtdienst } from "../worlds/night-register.ts"
import { nacht, neemAlle, opdrachtMet, opPeildatum, werkAf } from "../worlds/night.ts"
import { betrokkeneIn, foutVan, klantcontactIn } from "../worlds/observe.ts"
import { oudeBlik } from "../worlds/old-view.ts"
import { eigenschap } from "../worlds/property.ts"
import type { Register } from "../worlds/surroundings.ts"
import { gekoppeldeWietske, wietske } from "../worlds/wietske.ts"

const collega = Schema.decodeSync(Medewerker)("reconciliatie-2")

type Poort = Context.Service.Shape<typeof Dossiers>

const bevat = ({ na, tot }: KeyRange, id: string): boolean =>
  (na === undefined || id > na) && (tot === undefined || id <= tot)

/** The register, which dies whenever it is asked for what is in a stretch with this record. */
const kapotBij = (poort: Poort, stap: Step, id: string): Poort => ({
  ...poort,
  klantcontacten: (strook, vraag) =>
    stap === "klantcontact" && bevat(strook, id) ? Effect.die(new Error("kapot")) : poort.klantcontacten(strook, vraag),
  partijen: (strook, vraag) =>
    stap === "partij" && bevat(strook, id) ? Effect.die(new Error("kapot")) : poort.partijen(strook, vraag)
})

/** The register, in which rules die on the klantcontact with this id when they look at who is betrokkene of it. */
const oneetbaar = (poort: Poort, id: string): Poort => ({
  ...poort,
  klantcontacten: (strook, vraag) =>
    Effect.map(poort.klantcontacten(strook, vraag), (inhoud) => ({
      ...inhoud,
      dossiers: inhoud.dossiers.map((dossier) =>
        dossier.klantcontact.id !== id
          ? dossier
          : {
            ...dossier,
            betrokkenen: dossier.betrokkenen.map((een) => ({
              ...een,
              get kandidaten(): never {
                throw new Error("Anna Boer")
              }
            }))
          }
      )
    }))
})

/** Does all parts as a worker does who meets one that dies: it is set apart until what is left of it is one record. */
const werkDoor = (
  reconciliatie: Reconciliatie
): Effect.Effect<number, unknown, Effect.Services<ReturnType<typeof processPart> | ReturnType<typeof setPartAside>>> =>
  Effect.gen(function*() {
    const deel = yield* Reconciliaties.use((poort) => poort.takePart(reconciliatie.id, nachtdienst, 600_000))
    if (Option.isNone(deel)) return 0
    yield* processPart(reconciliatie, deel.value, nachtdienst).pipe(
      Effect.catchDefect(() => setPartAside(reconciliatie, deel.value, nachtdienst))
    )
    return 1 + (yield* werkDoor(reconciliatie))
  })

/** The contract of a run that meets with adversity. The register is emptied for every world, so it must be nobody else's. */
export const reconciliatieTegenslagContract = (naam: string, register: Register, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Reconciliatie bij tegenslag (${naam})`, (it) => {
    it.effect("a record on which a part dies is set aside alone, in ever smaller parts, and all others are done (kills: a split that never ends, or loses one)", () =>
      eigenschap(
        fc.tuple(nachtwereld, fc.integer({ min: 1, max: 9 }), fc.boolean(), fc.nat(9)),
        ([wereld, deelgrootte, isPartij, plaats]) =>
          opPeildatum(Effect.gen(function*() {
            const [stap, records] = isPartij
              ? ["partij" as const, wereld.partijen]
              : ["klantcontact" as const, wereld.klantcontacten]
            const { id } = records[plaats % records.length] ?? assert.fail("a record")
            yield* metWereld(wereld)
            const poort = yield* Dossiers
            const reconciliatie = yield* beginReconciliatie(opdrachtMet(), nachtdienst, deelgrootte)
            const keren = yield* Effect.provideService(werkDoor(reconciliatie), Dossiers, kapotBij(poort, stap, id))
            assert.isAtMost(keren, 60)
            const { cijfers, toestand } = yield* completeReconciliatie(reconciliatie, nachtdienst)
            assert.deepStrictEqual([toestand, cijfers?.mislukteDelen, cijfers?.terzijde], ["deels-mislukt", 1, 1])
            const { eerste } = yield* Reconciliaties.use((alle) => alle.terzijde(reconciliatie.id))
            assert.deepStrictEqual(eerste, [{ record: { soort: stap, id }, reden: "niet-te-verwerken" }])
            const gezien = (yield* alleBevindingen).length
            yield* nacht(opdrachtMet())
            // Who sees all afterwards, finds besides only what is about that one.
            const anders = (yield* alleBevindingen).slice(gezien)
            const betrokken = [
              id,
              ...wereld.betrokkenen.filter(({ klantcontact }) => klantcontact === id).map((betrokkene) => betrokkene.id)
            ]
            for (const { records } of anders) {
              assert.isTrue(records.some((record) => (betrokken as ReadonlyArray<string>).includes(record.id)))
            }
          })),
        werelden
      ))

    it.effect("what was found before in what could not be looked at is not solved", () =>
      opPeildatum(Effect.gen(function*() {
        const { klantcontact } = yield* wietske
        const poort = yield* Dossiers
        yield* nacht(opdrachtMet())
        const eerst = yield* alleBevindingen
        assert.isNotEmpty(eerst)
        for (const kapot of [kapotBij(poort, "klantcontact", klantcontact.id), oneetbaar(poort, klantcontact.id)]) {
          const reconciliatie = yield* beginReconciliatie(opdrachtMet(), nachtdienst, 10)
          yield* Effect.provideService(werkDoor(reconciliatie), Dossiers, kapot)
          yield* completeReconciliatie(reconciliatie, nachtdienst)
          for (const { id } of eerst) assert.strictEqual((yield* bevindingIn(id))?.toestand, "open")
        }
      })))

    it.effect("a rule that dies on a record sets that aside, by its name and nothing of what it said; the other rules and records go on", () =>
      opPeildatum(Effect.gen(function*() {
        const { klantcontact } = yield* wietske
        const poort = yield* Dossiers
        const { cijfers, id, toestand } = yield* Effect.provideService(
          nacht(opdrachtMet()),
          Dossiers,
          oneetbaar(poort, klantcontact.id)
        )
        assert.deepStrictEqual([toestand, cijfers?.mislukteDelen, cijfers?.terzijde], ["deels-mislukt", 0, 1])
        const { eerste } = yield* Reconciliaties.use((alle) => alle.terzijde(id))
        assert.deepStrictEqual(eerste, [{
          record: { soort: "klantcontact", id: klantcontact.id },
          reden: "regel-mogelijke-partij"
        }])
        assert.include((yield* alleBevindingen).map(({ regel }) => regel), "geen-initiator")
      })))

    it.effect("B12: a repair for which somebody was ahead is left, and so is the finding, and the part goes on; the next night repairs it", () =>
      opPeildatum(Effect.gen(function*() {
        const { betrokkene } = yield* gekoppeldeWietske
        const blik = yield* oudeBlik
        const { contactgegevens, id, initiator } = betrokkene
        const gewijzigd = yield* wijzigBetrokkene({
          betrokkene: id,
          versie: "elke",
          rol: "vertegenwoordiger",
          initiator,
          contactgegevens
        })
        const opdracht = opdrachtMet({ ...geenBeleid, verwijderOverbodigeAfwijkingen: true })
        const { cijfers, toestand } = yield* Effect.provideService(nacht(opdracht), Dossiers, blik)
        assert.strictEqual(toestand, "klaar")
        assert.deepInclude(cijfers?.regels.find(({ regel }) => regel === "overbodige-afwijking"), {
          gevonden: 1,
          hersteld: 0,
          open: 1
        })
        assert.deepStrictEqual(yield* betrokkeneIn(id), gewijzigd)
        yield* nacht(opdracht)
        assert.deepInclude(yield* betrokkeneIn(id), { contactgegevens: geenContactgegevens })
      })))

    it.effect("a repair that is refused halfway leaves nothing of itself, and the rest of the part stays (kills: a half repair)", () =>
      opPeildatum(Effect.gen(function*() {
        const { klantcontact, betrokkene } = yield* gekoppeldeWietske
        const poort = yield* Klantcontacten
        const anonimiseer = gelezen(Beleid, {
          bewaartermijnen: [{ dagen: 1 }, { kanaal: "balie", dagen: 100 }],
          anonimiseer: true
        })
        const vervang: typeof poort.vervang = (record, versie) =>
          record.id === klantcontact.id ? Effect.fail(new VersieConflict()) : poort.vervang(record, versie)
        const opMorgen = { nu: Effect.succeed(gelezen(Tijdstip, "2026-11-26T00:00:00Z")) }
        const { cijfers, toestand } = yield* nacht(opdrachtMet(anonimiseer)).pipe(
          Effect.provideService(Klantcontacten, { ...poort, vervang }),
          Effect.provideService(Clock, opMorgen)
        )
        assert.strictEqual(toestand, "klaar")
        assert.deepInclude(cijfers?.regels.find(({ regel }) => regel === "bewaartermijn-verstreken"), {
          gevonden: 2,
          hersteld: 1,
          open: 1
        })
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), betrokkene)
        assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), klantcontact)
      })))

    it.effect("B12: a worker whose part went to another leaves nothing of what it did", () =>
      eigenschap(slordigeNachtwereld, (wereld) =>
        opPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          const reconciliatie = yield* beginReconciliatie(opdrachtMet(), nachtdienst, 10)
          const poort = yield* Reconciliaties
          const verloren = yield* Effect.fromOption(yield* poort.takePart(reconciliatie.id, nachtdienst, 600_000))
          yield* poort.giveBack(verloren, nachtdienst)
          yield* Effect.fromOption(yield* poort.takePart(reconciliatie.id, collega, 600_000))
          const beeld = yield* beeldVan
          assert.strictEqual(yield* foutVan(processPart(reconciliatie, verloren, nachtdienst)), "PartLost")
          assert.strictEqual(yield* foutVan(setPartAside(reconciliatie, verloren, nachtdienst)), "PartLost")
          assert.deepStrictEqual(yield* beeldVan, beeld)
        })).pipe(Effect.orDie), werelden))

    it.effect("a run is not ended while a part is under way; ended, it is answered as it ended; broken off, it solves nothing", () =>
      opPeildatum(Effect.gen(function*() {
        yield* wietske
        const reconciliatie = yield* beginReconciliatie(opdrachtMet(), nachtdienst, 10)
        const poort = yield* Reconciliaties
        const delen = yield* neemAlle(reconciliatie)
        assert.deepInclude(yield* Effect.flip(completeReconciliatie(reconciliatie, nachtdienst)), {
          _tag: "ReconciliatieLooptNog",
          reconciliatie: reconciliatie.id
        })
        for (const deel of delen) yield* poort.giveBack(deel, nachtdienst)
        yield* werkAf(reconciliatie)
        const geeindigd = yield* completeReconciliatie(reconciliatie, nachtdienst)
        assert.strictEqual(geeindigd.toestand, "klaar")
        assert.deepStrictEqual(yield* reconciliatieMetId(reconciliatie.id), geeindigd)
        assert.deepStrictEqual(yield* completeReconciliatie(reconciliatie, nachtdienst), geeindigd)
        const open = (yield* alleBevindingen).filter(({ toestand }) => toestand === "open")
        const tweede = yield* beginReconciliatie(opdrachtMet(), nachtdienst, 10)
        const afgebroken = yield* abortReconciliatie(tweede)
        assert.deepInclude(afgebroken, { id: tweede.id, toestand: "afgebroken" })
        assert.deepStrictEqual(yield* reconciliatieMetId(tweede.id), afgebroken)
        assert.deepStrictEqual((yield* alleBevindingen).filter(({ toestand }) => toestand === "open"), open)
      })))

    it.effect("keys of requests go after 48 hours, and not by a trial", () =>
      Effect.gen(function*() {
        const idempotentie = yield* Idempotency
        const om = Schema.decodeSync(Tijdstip)
        const [oud, jong] = [verseSleutel(nachtdienst), verseSleutel(nachtdienst)]
        yield* idempotentie.claim(oud, "a", om("2026-11-21T23:59:59.999Z"))
        yield* idempotentie.claim(jong, "a", om("2026-11-22T00:00:00.000Z"))
        const nu = { nu: Effect.succeed(om("2026-11-24T00:00:00.000Z")) }
        const run = (proef: boolean) =>
          Effect.provideService(nacht(opdrachtMet(geenBeleid, { regels: [], proef })), Clock, nu)
        assert.strictEqual((yield* run(true)).cijfers?.vergetenIdempotentiesleutels, 0)
        assert.strictEqual((yield* run(false)).cijfers?.vergetenIdempotentiesleutels, 1)
        assert.isTrue(Option.isNone(yield* idempotentie.claim(oud, "b", om("2026-11-24T00:00:00.000Z"))))
        assert.isTrue(Option.isSome(yield* idempotentie.claim(jong, "b", om("2026-11-24T00:00:00.000Z"))))
      }))
  })
