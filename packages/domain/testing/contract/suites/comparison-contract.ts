import { assert, it } from "@effect/vitest"
import { Effect, Layer, Option, Schema, Stream } from "effect"
import * as fc from "fast-check"
import {
  BevindingReden,
  compareWithAnderRegister,
  completeReconciliatie,
  Dossiers,
  geenBeleid,
  IdentificatorBezet,
  type Partij,
  Partijen,
  type RegisterComparison,
  undoBevinding,
  wijsBevindingAf
} from "../../../src/index.ts"
import { atVersie } from "../../../src/partij/partij.ts"
import { ordered } from "../../../src/values/canonical-text.ts"
import { firstVersie, nextVersie } from "../../../src/values/versie.ts"
import { comparisonWorld } from "../../arbitraries/comparison-world.ts"
import { anna, operator } from "../steps/registratie.ts"
import { comparer, compareWith, registersMet } from "../worlds/comparison-register.ts"
import { monday } from "../worlds/fresh-bevinding.ts"
import { started, vanAf } from "../worlds/fresh-reconciliatie.ts"
import { freshIdentificator, freshPartij } from "../worlds/fresh.ts"
import { allBevindingen, allHerstelpunten, emptyRegister, viewOf } from "../worlds/night-register.ts"
import { property } from "../worlds/property.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const gevonden = ({ regels }: RegisterComparison, regel: string) =>
  regels.find((digit) => digit.regel === regel) ?? { gevonden: 0, nieuw: 0, hersteld: 0 }

const open = Effect.map(allBevindingen, (all) => all.filter(({ toestand }) => toestand === "open"))

/**
 * The contract of use case 8 against another register. The register is emptied for every world: nobody else may use it.
 */
export const comparisonContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "240 seconds" })(`Vergelijken (${naam})`, (it) => {
    // Kills: a partij that is skipped or counted twice.
    it.effect("finds by key the partijen missing here and there, and compares all others once", () =>
      property(comparisonWorld, (wereld) =>
        Effect.gen(function*() {
          const { there, here, missingThere: ontbreektDaar, missingHere: ontbreektHier } = yield* registersMet(wereld)
          const uitkomst = yield* compareWith(there)
          const bevindingen = yield* open
          const records = (regel: string) =>
            bevindingen.filter((bevinding) => bevinding.regel === regel).map(({ records: [record] }): string =>
              record.id
            )
          assert.sameMembers(records("ontbreekt-daar"), ontbreektDaar.map(({ id }) => id))
          assert.sameMembers(
            records("ontbreekt-hier"),
            ontbreektHier.map(({ id }) => id ?? "00000000-0000-0000-0000-000000000000")
          )
          assert.deepInclude(uitkomst, {
            gelezenHier: here.length,
            gelezenDaar: there.length,
            meerduidig: 0,
            terzijde: 0
          })
          const both = wereld.filter(({ place: isTrue }) => isTrue.startsWith("beide")).length
          assert.strictEqual(uitkomst.gelijk + gevonden(uitkomst, "verschilt").gevonden, both)
          assert.isAtLeast(uitkomst.gelijk, wereld.filter(({ place: isTrue }) => isTrue === "beide").length)
          assert.strictEqual(
            gevonden(uitkomst, "ontbreekt-daar").gevonden + uitkomst.zonderSleutelHier + both,
            here.length
          )
          assert.strictEqual(
            gevonden(uitkomst, "ontbreekt-hier").gevonden + uitkomst.zonderSleutelDaar + both,
            there.length
          )
        })))

    it.effect("finds nothing between equal registers, and changes nothing in this one", () =>
      property(comparisonWorld, (wereld) =>
        Effect.gen(function*() {
          const { there, here } = yield* registersMet(
            wereld.map((known) => ({ ...known, place: "beide" as const }))
          )
          const voor = yield* viewOf
          const uitkomst = yield* compareWith(there, { takeOver: true })
          assert.deepStrictEqual([uitkomst.regels, uitkomst.gelijk], [[], here.length])
          assert.deepStrictEqual(yield* viewOf, voor)
        })))

    it.effect("the same register again adds nothing, in any order and with duplicates", () =>
      property(fc.tuple(comparisonWorld, fc.infiniteStream(fc.nat())), ([wereld, random]) =>
        Effect.gen(function*() {
          const { there } = yield* registersMet(wereld)
          const first = yield* compareWith(there)
          const profile = yield* viewOf
          const shuffled = [...there, ...there.slice(0, 2)].map((partij) => ({
            partij,
            turn: random.next().value as number
          }))
            .toSorted((one, ander) => one.turn - ander.turn).map(({ partij }) => partij)
          const again = yield* compareWith(shuffled)
          assert.deepStrictEqual(yield* viewOf, profile)
          assert.deepStrictEqual(again.regels, first.regels.map((digit) => ({ ...digit, nieuw: 0 })))
          assert.strictEqual(again.gelezenDaar, first.gelezenDaar)
        })))

    it.effect("takes nothing over unless asked; when asked, a second run finds nothing new", () =>
      property(comparisonWorld, (wereld) =>
        Effect.gen(function*() {
          const { there, here } = yield* registersMet(wereld)
          const first = yield* compareWith(there)
          const { bevindingen, ...voor } = yield* viewOf
          assert.strictEqual(voor.partijen.length, here.length)
          const voorstellen = bevindingen.filter(({ voorstel }) => voorstel !== undefined).length
          const trial = yield* compareWith(there, { takeOver: true, trial: true })
          assert.deepStrictEqual(yield* viewOf, { ...voor, bevindingen })
          assert.strictEqual(trial.regels.reduce((sum, { hersteld }) => sum + hersteld, 0), voorstellen)
          assert.isTrue(first.regels.every(({ hersteld }) => hersteld === 0))
          const over = yield* compareWith(there, { takeOver: true })
          assert.strictEqual(over.regels.reduce((sum, { hersteld }) => sum + hersteld, 0), voorstellen)
          const na = yield* viewOf
          const again = yield* compareWith(there, { takeOver: true })
          assert.isTrue(again.regels.every(({ hersteld, nieuw }) => hersteld + nieuw === 0))
          assert.deepStrictEqual(yield* viewOf, na)
          assert.isTrue((yield* open).every(({ voorstel }) => voorstel === undefined))
        }), 15))

    it.effect("undoing a takeover undoes all of it, and it is not taken over again", () =>
      property(comparisonWorld, (wereld) =>
        Effect.gen(function*() {
          const { there } = yield* registersMet(wereld)
          yield* compareWith(there)
          const voor = yield* viewOf
          yield* compareWith(there, { takeOver: true })
          const carriedOut = (yield* allBevindingen).filter(({ besluit }) => besluit?.wijze === "hersteld")
          for (const { id, versie } of carriedOut) {
            yield* undoBevinding({ bevinding: id, versie, door: operator })
          }
          const zonderVersie = (partijen: typeof voor.partijen) =>
            partijen.map((partij) => ordered(atVersie(partij as Partij, firstVersie)))
          assert.deepStrictEqual(zonderVersie((yield* viewOf).partijen), zonderVersie(voor.partijen))
          const again = yield* compareWith(there, { takeOver: true })
          assert.isTrue(again.regels.every(({ hersteld }) => hersteld === 0))
          assert.deepStrictEqual(zonderVersie((yield* viewOf).partijen), zonderVersie(voor.partijen))
        }), 15))

    it.effect("a rejected difference is not taken over, and stays rejected", () =>
      property(comparisonWorld, (wereld) =>
        Effect.gen(function*() {
          const { there } = yield* registersMet(wereld)
          yield* compareWith(there)
          const reden = Schema.decodeSync(BevindingReden)("Klopt zo.")
          for (const { id, versie } of yield* open) {
            yield* wijsBevindingAf({ bevinding: id, versie, door: operator, reden })
          }
          const profile = yield* viewOf
          assert.isTrue((yield* compareWith(there, { takeOver: true })).regels.every(({ hersteld }) => hersteld === 0))
          assert.deepStrictEqual(yield* viewOf, profile)
        }), 10))

    it.effect("solves what is gone, except in a trial, after an incomplete read, or for a rule not asked for", () =>
      property(comparisonWorld, (wereld) =>
        Effect.gen(function*() {
          const { there, here } = yield* registersMet(wereld)
          yield* compareWith(there)
          const earlier = yield* open
          assert.strictEqual((yield* compareWith([], { trial: true })).opgelost.size, 0)
          assert.deepStrictEqual(yield* open, earlier)
          const unreadable = yield* compareWith([], { unreadable: 2, regels: ["ontbreekt-hier", "verschilt"] })
          assert.deepInclude(unreadable, { terzijde: 2, gelezenDaar: 0, regels: [] })
          assert.strictEqual(unreadable.opgelost.size, 0)
          const verschillen = earlier.filter(({ regel }) => regel === "verschilt").length
          const { opgelost } = yield* compareWith([], { regels: ["verschilt"] })
          assert.deepStrictEqual([...opgelost], verschillen === 0 ? [] : [["verschilt", verschillen]])
          assert.lengthOf(yield* open, earlier.length - verschillen)
          yield* compareWith([])
          const afterwards = yield* open
          assert.isTrue(afterwards.every(({ regel }) => regel === "ontbreekt-daar"))
          assert.lengthOf(afterwards, here.filter(({ gegevens }) => gegevens.identificatoren.length > 0).length)
        }), 10))

    it.effect("B4, B12: a change by somebody else is kept, nobody is registered twice; the finding stays open", () =>
      property(comparisonWorld, (wereld) =>
        Effect.gen(function*() {
          const { there } = yield* registersMet(wereld)
          const partijen = yield* Partijen
          const wijzigDoorAnder = (id: Partij["id"]) =>
            Effect.flatMap(Effect.map(partijen.zoek(id), Option.getOrThrow), (partij) =>
              Effect.orDie(partijen.vervang({ ...partij, versie: nextVersie(partij.versie) }, partij.versie)))
          const { regels } = yield* compareWith(there, { takeOver: true }).pipe(
            // Between comparison and change somebody else changed the partij, or registered the missing one.
            Effect.provideService(Partijen, {
              ...partijen,
              zoek: (id) =>
                Effect.andThen(wijzigDoorAnder(id), partijen.zoek(id)),
              voegToe: () => Effect.fail(new IdentificatorBezet({ soort: "bsn" }))
            })
          )
          assert.isTrue(regels.every(({ hersteld }) => hersteld === 0))
          assert.lengthOf(yield* open, regels.reduce((sum, digit) => sum + digit.gevonden, 0))
          assert.deepStrictEqual(yield* allHerstelpunten, [])
        }), 10))

    it.effect("closes the run with the numbers found, taken over and solved", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        const partij = {
          ...(yield* freshPartij()),
          registratiedatum: monday,
          gegevens: { ...anna, identificatoren: [freshIdentificator("bsn")] } as Partij["gegevens"]
        }
        yield* Partijen.use((partijen) => partijen.voegToe(partij))
        const reconciliatie = yield* started({
          ...vanAf("2026-11-25T02:00:00Z"),
          opdracht: { regels: ["ontbreekt-daar"], proef: false, beleid: geenBeleid }
        })
        const mode = { door: comparer, overnemen: false }
        const compared = yield* compareWithAnderRegister(reconciliatie, Stream.empty, mode)
        const { cijfers: figures } = yield* completeReconciliatie(reconciliatie, comparer, {
          ...compared,
          opgelost: new Map([["ontbreekt-daar", 3]])
        }).pipe(
          // The register's own records must not be looked at.
          Effect.provide(Layer.mock(Dossiers, { forget: () => Effect.succeed(0) }))
        )
        assert.deepStrictEqual(figures?.regels, [{
          regel: "ontbreekt-daar",
          gevonden: 1,
          nieuw: 1,
          hersteld: 0,
          opgelost: 3,
          open: 1
        }])
      }))
  })
