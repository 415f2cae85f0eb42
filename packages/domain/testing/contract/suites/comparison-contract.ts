import { assert, it } from "@effect/vitest"
import { Effect, Layer, Option, Schema, Stream } from "effect"
import * as fc from "fast-check"
import {
  compareWithAnderRegister,
  completeReconciliatie,
  Dossiers,
  geenBeleid,
  IdentificatorBezet,
  nextVersie,
  type Partij,
  Partijen,
  Reden,
  type RegisterComparison,
  undoBevinding,
  wijsBevindingAf
} from "../../../src/index.ts"
import { vergelijkwereld } from "../../arbitraries/comparison-world.ts"
import { anna, telefoniste } from "../steps/command.ts"
import { registersMet, vergelijker, vergelijkMet } from "../worlds/comparison-register.ts"
import { maandag } from "../worlds/fresh-bevinding.ts"
import { begonnen, vanAf } from "../worlds/fresh-reconciliatie.ts"
import { verseIdentificator, versePartij } from "../worlds/fresh.ts"
import { alleBevindingen, alleHerstelpunten, beeldVan, leegRegister } from "../worlds/night-register.ts"
import { eigenschap } from "../worlds/property.ts"
import type { Register } from "../worlds/surroundings.ts"

const gevonden = ({ regels }: RegisterComparison, regel: string) =>
  regels.find((cijfer) => cijfer.regel === regel) ?? { gevonden: 0, nieuw: 0, hersteld: 0 }

const open = Effect.map(alleBevindingen, (alle) => alle.filter(({ toestand }) => toestand === "open"))

/** The contract of use case 8 against another register. The register is emptied for every world, so it must be nobody else's. */
export const vergelijkenContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "240 seconds" })(`Vergelijken (${naam})`, (it) => {
    it.effect("finds who is missing here and there by their keys, and compares all others once (kills: a partij that is passed over or counted twice)", () =>
      eigenschap(vergelijkwereld, (wereld) =>
        Effect.gen(function*() {
          const { daar, hier, ontbreektDaar, ontbreektHier } = yield* registersMet(wereld)
          const uitkomst = yield* vergelijkMet(daar)
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
            gelezenHier: hier.length,
            gelezenDaar: daar.length,
            meerduidig: 0,
            terzijde: 0
          })
          const beide = wereld.filter(({ waar }) => waar.startsWith("beide")).length
          assert.strictEqual(uitkomst.gelijk + gevonden(uitkomst, "verschilt").gevonden, beide)
          assert.isAtLeast(uitkomst.gelijk, wereld.filter(({ waar }) => waar === "beide").length)
          assert.strictEqual(
            gevonden(uitkomst, "ontbreekt-daar").gevonden + uitkomst.zonderSleutelHier + beide,
            hier.length
          )
          assert.strictEqual(
            gevonden(uitkomst, "ontbreekt-hier").gevonden + uitkomst.zonderSleutelDaar + beide,
            daar.length
          )
        })))

    it.effect("finds nothing between equal registers, and changes nothing in this one", () =>
      eigenschap(vergelijkwereld, (wereld) =>
        Effect.gen(function*() {
          const { daar, hier } = yield* registersMet(wereld.map((bekende) => ({ ...bekende, waar: "beide" as const })))
          const voor = yield* beeldVan
          const uitkomst = yield* vergelijkMet(daar, { overnemen: true })
          assert.deepStrictEqual([uitkomst.regels, uitkomst.gelijk], [[], hier.length])
          assert.deepStrictEqual(yield* beeldVan, voor)
        })))

    it.effect("the same register again adds nothing, in whatever order and with whatever told twice", () =>
      eigenschap(fc.tuple(vergelijkwereld, fc.infiniteStream(fc.nat())), ([wereld, toeval]) =>
        Effect.gen(function*() {
          const { daar } = yield* registersMet(wereld)
          const eerst = yield* vergelijkMet(daar)
          const beeld = yield* beeldVan
          const geschud = [...daar, ...daar.slice(0, 2)].map((partij) => ({
            partij,
            beurt: toeval.next().value as number
          }))
            .toSorted((een, ander) => een.beurt - ander.beurt).map(({ partij }) => partij)
          const weer = yield* vergelijkMet(geschud)
          assert.deepStrictEqual(yield* beeldVan, beeld)
          assert.deepStrictEqual(weer.regels, eerst.regels.map((cijfer) => ({ ...cijfer, nieuw: 0 })))
          assert.strictEqual(weer.gelezenDaar, eerst.gelezenDaar)
        })))

    it.effect("takes nothing over unless asked; asked, nothing is left to take over, and a second run finds nothing new", () =>
      eigenschap(vergelijkwereld, (wereld) =>
        Effect.gen(function*() {
          const { daar, hier } = yield* registersMet(wereld)
          const eerst = yield* vergelijkMet(daar)
          const { bevindingen, ...voor } = yield* beeldVan
          assert.strictEqual(voor.partijen.length, hier.length)
          const voorstellen = bevindingen.filter(({ voorstel }) => voorstel !== undefined).length
          const proef = yield* vergelijkMet(daar, { overnemen: true, proef: true })
          assert.deepStrictEqual(yield* beeldVan, { ...voor, bevindingen })
          assert.strictEqual(proef.regels.reduce((som, { hersteld }) => som + hersteld, 0), voorstellen)
          assert.isTrue(eerst.regels.every(({ hersteld }) => hersteld === 0))
          const over = yield* vergelijkMet(daar, { overnemen: true })
          assert.strictEqual(over.regels.reduce((som, { hersteld }) => som + hersteld, 0), voorstellen)
          const na = yield* beeldVan
          const weer = yield* vergelijkMet(daar, { overnemen: true })
          assert.isTrue(weer.regels.every(({ hersteld, nieuw }) => hersteld + nieuw === 0))
          assert.deepStrictEqual(yield* beeldVan, na)
          assert.isTrue((yield* open).every(({ voorstel }) => voorstel === undefined))
        }), 15))

    it.effect("what was taken over is undone as a whole, and is then not taken over again", () =>
      eigenschap(vergelijkwereld, (wereld) =>
        Effect.gen(function*() {
          const { daar } = yield* registersMet(wereld)
          yield* vergelijkMet(daar)
          const voor = yield* beeldVan
          yield* vergelijkMet(daar, { overnemen: true })
          const uitgevoerd = (yield* alleBevindingen).filter(({ besluit }) => besluit?.wijze === "hersteld")
          for (const { id, versie } of uitgevoerd) {
            yield* undoBevinding({ bevinding: id, versie, door: telefoniste })
          }
          const zonderVersie = (partijen: typeof voor.partijen) =>
            partijen.map((partij) => ({ ...(partij as object), versie: 0 }))
          assert.deepStrictEqual(zonderVersie((yield* beeldVan).partijen), zonderVersie(voor.partijen))
          const weer = yield* vergelijkMet(daar, { overnemen: true })
          assert.isTrue(weer.regels.every(({ hersteld }) => hersteld === 0))
          assert.deepStrictEqual(zonderVersie((yield* beeldVan).partijen), zonderVersie(voor.partijen))
        }), 15))

    it.effect("what a person rejected is not taken over, and stays rejected", () =>
      eigenschap(vergelijkwereld, (wereld) =>
        Effect.gen(function*() {
          const { daar } = yield* registersMet(wereld)
          yield* vergelijkMet(daar)
          const reden = Schema.decodeSync(Reden)("Klopt zo.")
          for (const { id, versie } of yield* open) {
            yield* wijsBevindingAf({ bevinding: id, versie, door: telefoniste, reden })
          }
          const beeld = yield* beeldVan
          assert.isTrue((yield* vergelijkMet(daar, { overnemen: true })).regels.every(({ hersteld }) => hersteld === 0))
          assert.deepStrictEqual(yield* beeldVan, beeld)
        }), 10))

    it.effect("solves what is no longer so, but not in a trial, nor where part of the other register could not be read, nor of a rule that was not asked", () =>
      eigenschap(vergelijkwereld, (wereld) =>
        Effect.gen(function*() {
          const { daar, hier } = yield* registersMet(wereld)
          yield* vergelijkMet(daar)
          const eerder = yield* open
          assert.strictEqual((yield* vergelijkMet([], { proef: true })).opgelost.size, 0)
          assert.deepStrictEqual(yield* open, eerder)
          const onleesbaar = yield* vergelijkMet([], { onleesbaar: 2, regels: ["ontbreekt-hier", "verschilt"] })
          assert.deepInclude(onleesbaar, { terzijde: 2, gelezenDaar: 0, regels: [] })
          assert.strictEqual(onleesbaar.opgelost.size, 0)
          const verschillen = eerder.filter(({ regel }) => regel === "verschilt").length
          const { opgelost } = yield* vergelijkMet([], { regels: ["verschilt"] })
          assert.deepStrictEqual([...opgelost], verschillen === 0 ? [] : [["verschilt", verschillen]])
          assert.lengthOf(yield* open, eerder.length - verschillen)
          yield* vergelijkMet([])
          const daarna = yield* open
          assert.isTrue(daarna.every(({ regel }) => regel === "ontbreekt-daar"))
          assert.lengthOf(daarna, hier.filter(({ gegevens }) => gegevens.identificatoren.length > 0).length)
        }), 10))

    it.effect("B4, B12: who was ahead is not overwritten, nor registered twice; the finding stays open", () =>
      eigenschap(vergelijkwereld, (wereld) =>
        Effect.gen(function*() {
          const { daar } = yield* registersMet(wereld)
          const partijen = yield* Partijen
          const wijzigDoorAnder = (id: Partij["id"]) =>
            Effect.flatMap(Effect.map(partijen.zoek(id), Option.getOrThrow), (partij) =>
              Effect.orDie(partijen.vervang({ ...partij, versie: nextVersie(partij.versie) }, partij.versie)))
          const { regels } = yield* vergelijkMet(daar, { overnemen: true }).pipe(
            // Between the comparison and the change another changed the partij, or registered who was missing.
            Effect.provideService(Partijen, {
              ...partijen,
              zoek: (id) =>
                Effect.andThen(wijzigDoorAnder(id), partijen.zoek(id)),
              voegToe: () => Effect.fail(new IdentificatorBezet({ soort: "bsn" }))
            })
          )
          assert.isTrue(regels.every(({ hersteld }) => hersteld === 0))
          assert.lengthOf(yield* open, regels.reduce((som, cijfer) => som + cijfer.gevonden, 0))
          assert.deepStrictEqual(yield* alleHerstelpunten, [])
        }), 10))

    it.effect("closes the run with what was found, taken over and solved", () =>
      Effect.gen(function*() {
        yield* leegRegister
        const partij = {
          ...(yield* versePartij()),
          registratiedatum: maandag,
          gegevens: { ...anna, identificatoren: [verseIdentificator("bsn")] } as Partij["gegevens"]
        }
        yield* Partijen.use((partijen) => partijen.voegToe(partij))
        const reconciliatie = yield* begonnen({
          ...vanAf("2026-11-25T02:00:00Z"),
          opdracht: { regels: ["ontbreekt-daar"], proef: false, beleid: geenBeleid }
        })
        const wijze = { door: vergelijker, overnemen: false }
        const vergeleken = yield* compareWithAnderRegister(reconciliatie, Stream.empty, wijze)
        const { cijfers } = yield* completeReconciliatie(reconciliatie, vergelijker, {
          ...vergeleken,
          opgelost: new Map([["ontbreekt-daar", 3]])
        }).pipe(
          // Nothing of the register itself is to be looked at.
          Effect.provide(Layer.mock(Dossiers, {}))
        )
        assert.deepStrictEqual(cijfers?.regels, [{
          regel: "ontbreekt-daar",
          gevonden: 1,
          nieuw: 1,
          hersteld: 0,
          opgelost: 3,
          open: 1
        }])
      }))
  })
