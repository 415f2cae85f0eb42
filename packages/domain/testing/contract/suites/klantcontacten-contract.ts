import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import { type Betrokkene, Betrokkenen, Klantcontacten, Partijen, type Versie } from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { betrokkene } from "../../arbitraries/betrokkene.ts"
import { klantcontact } from "../../arbitraries/klantcontact.ts"
import { balie } from "../steps/registratie.ts"
import { freshBetrokkene, freshKlantcontact, freshPartij } from "../worlds/fresh.ts"
import { property } from "../worlds/property.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

/** The contract of the port Klantcontacten, without its lists. */
export const klantcontactenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Klantcontacten (${naam})`, (it) => {
    it.effect("gives back exactly what was added", () =>
      property(klantcontact, (waarde) =>
        Effect.gen(function*() {
          const klantcontacten = yield* Klantcontacten
          const fresh = yield* freshKlantcontact(waarde)
          for (const zoek of [klantcontacten.zoek, klantcontacten.zoekAndLock]) {
            assert.isTrue(Option.isNone(yield* zoek(fresh.id)))
          }
          yield* klantcontacten.voegToe(fresh)
          for (const zoek of [klantcontacten.zoek, klantcontacten.zoekAndLock]) {
            assert.deepStrictEqual(yield* zoek(fresh.id), Option.some(fresh))
          }
        })))

    it.effect("gives back exactly what it was replaced by", () =>
      property(klantcontact, (waarde) =>
        Effect.gen(function*() {
          const klantcontacten = yield* Klantcontacten
          const first = yield* freshKlantcontact()
          yield* klantcontacten.voegToe(first)
          const afterwards = { ...waarde, id: first.id, nummer: first.nummer }
          yield* klantcontacten.vervang(afterwards, first.versie)
          assert.deepStrictEqual(yield* klantcontacten.zoek(first.id), Option.some(afterwards))
        })))

    it.effect("zoekAlle gives the records that exist, each once", () =>
      Effect.gen(function*() {
        const klantcontacten = yield* Klantcontacten
        const [one, ander, absent] = [
          yield* freshKlantcontact(),
          yield* freshKlantcontact(),
          yield* freshKlantcontact()
        ]
        yield* klantcontacten.voegToe(one)
        yield* klantcontacten.voegToe(ander)
        const gevonden = yield* klantcontacten.zoekAll([one.id, ander.id, one.id, absent.id])
        assert.deepStrictEqual(gevonden.map(({ id }) => id).toSorted(), [one.id, ander.id].toSorted())
        assert.deepStrictEqual(yield* klantcontacten.zoekAll([]), [])
      }))

    it.effect("B12: a change or deletion based on another version is refused and changes nothing", () =>
      Effect.gen(function*() {
        const klantcontacten = yield* Klantcontacten
        const first = yield* freshKlantcontact()
        const old = nextVersie(first.versie)
        yield* klantcontacten.voegToe(first)
        assert.strictEqual(
          (yield* Effect.flip(klantcontacten.vervang({ ...first, versie: 99 as Versie }, old)))._tag,
          "VersieConflict"
        )
        assert.strictEqual((yield* Effect.flip(klantcontacten.verwijder(first.id, old)))._tag, "VersieConflict")
        assert.deepStrictEqual(yield* klantcontacten.zoek(first.id), Option.some(first))
        yield* klantcontacten.verwijder(first.id, first.versie)
        assert.isTrue(Option.isNone(yield* klantcontacten.zoek(first.id)))
        assert.strictEqual((yield* Effect.flip(klantcontacten.vervang(first, first.versie)))._tag, "VersieConflict")
        assert.strictEqual(
          (yield* Effect.flip(klantcontacten.verwijder(first.id, first.versie)))._tag,
          "VersieConflict"
        )
      }))

    it.effect("B11: deleting a klantcontact deletes its betrokkenen and history, nobody else's; partij stays", () =>
      property(betrokkene, (waarde) =>
        Effect.gen(function*() {
          const [klantcontacten, betrokkenen, partijen] = [yield* Klantcontacten, yield* Betrokkenen, yield* Partijen]
          const [gone, remains, partij] = [yield* freshKlantcontact(), yield* freshKlantcontact(), yield* freshPartij()]
          yield* partijen.voegToe(partij)
          const along: Betrokkene = yield* freshBetrokkene(waarde, gone.id, partij.id)
          const ander: Betrokkene = yield* freshBetrokkene(waarde, remains.id, partij.id)
          for (const record of [gone, remains]) yield* klantcontacten.voegToe(record)
          for (const record of [along, ander]) yield* betrokkenen.voegToe(record)
          yield* betrokkenen.legVast([
            { betrokkene: along.id, soort: "ontkoppeld", door: balie, op: along.registratiedatum }
          ])
          assert.deepStrictEqual((yield* klantcontacten.verwijder(gone.id, gone.versie)).map(({ id }) => id), [
            along.id
          ])
          assert.isTrue(Option.isNone(yield* betrokkenen.zoek(along.id)))
          assert.deepStrictEqual(yield* betrokkenen.koppelgeschiedenis([along.id]), [])
          assert.deepStrictEqual(yield* betrokkenen.zoek(ander.id), Option.some(ander))
          assert.isTrue(Option.isSome(yield* partijen.zoek(partij.id)))
        }), 10))
  })
