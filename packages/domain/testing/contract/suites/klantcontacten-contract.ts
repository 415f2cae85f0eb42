import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import { type Betrokkene, Betrokkenen, Klantcontacten, nextVersie, Partijen, type Versie } from "../../../src/index.ts"
import { betrokkene } from "../../arbitraries/betrokkene.ts"
import { klantcontact } from "../../arbitraries/klantcontact.ts"
import { balie } from "../steps/command.ts"
import { verseBetrokkene, versePartij, versKlantcontact } from "../worlds/fresh.ts"
import { eigenschap } from "../worlds/property.ts"
import type { Register } from "../worlds/surroundings.ts"

/** The contract of the port Klantcontacten, less its lists. */
export const klantcontactenContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Klantcontacten (${naam})`, (it) => {
    it.effect("gives back exactly what was added", () =>
      eigenschap(klantcontact, (waarde) =>
        Effect.gen(function*() {
          const klantcontacten = yield* Klantcontacten
          const vers = yield* versKlantcontact(waarde)
          for (const zoek of [klantcontacten.zoek, klantcontacten.zoekAndLock]) {
            assert.isTrue(Option.isNone(yield* zoek(vers.id)))
          }
          yield* klantcontacten.voegToe(vers)
          for (const zoek of [klantcontacten.zoek, klantcontacten.zoekAndLock]) {
            assert.deepStrictEqual(yield* zoek(vers.id), Option.some(vers))
          }
        })))

    it.effect("gives back exactly what it was replaced by", () =>
      eigenschap(klantcontact, (waarde) =>
        Effect.gen(function*() {
          const klantcontacten = yield* Klantcontacten
          const eerst = yield* versKlantcontact()
          yield* klantcontacten.voegToe(eerst)
          const daarna = { ...waarde, id: eerst.id, nummer: eerst.nummer }
          yield* klantcontacten.vervang(daarna, eerst.versie)
          assert.deepStrictEqual(yield* klantcontacten.zoek(eerst.id), Option.some(daarna))
        })))

    it.effect("zoekAlle gives those that are there, each once", () =>
      Effect.gen(function*() {
        const klantcontacten = yield* Klantcontacten
        const [een, ander, afwezig] = [yield* versKlantcontact(), yield* versKlantcontact(), yield* versKlantcontact()]
        yield* klantcontacten.voegToe(een)
        yield* klantcontacten.voegToe(ander)
        const gevonden = yield* klantcontacten.zoekAll([een.id, ander.id, een.id, afwezig.id])
        assert.deepStrictEqual(gevonden.map(({ id }) => id).toSorted(), [een.id, ander.id].toSorted())
        assert.deepStrictEqual(yield* klantcontacten.zoekAll([]), [])
      }))

    it.effect("B12: a change or deletion based on another version is refused and changes nothing", () =>
      Effect.gen(function*() {
        const klantcontacten = yield* Klantcontacten
        const eerst = yield* versKlantcontact()
        const oud = nextVersie(eerst.versie)
        yield* klantcontacten.voegToe(eerst)
        assert.strictEqual(
          (yield* Effect.flip(klantcontacten.vervang({ ...eerst, versie: 99 as Versie }, oud)))._tag,
          "VersieConflict"
        )
        assert.strictEqual((yield* Effect.flip(klantcontacten.verwijder(eerst.id, oud)))._tag, "VersieConflict")
        assert.deepStrictEqual(yield* klantcontacten.zoek(eerst.id), Option.some(eerst))
        yield* klantcontacten.verwijder(eerst.id, eerst.versie)
        assert.isTrue(Option.isNone(yield* klantcontacten.zoek(eerst.id)))
        assert.strictEqual((yield* Effect.flip(klantcontacten.vervang(eerst, eerst.versie)))._tag, "VersieConflict")
        assert.strictEqual(
          (yield* Effect.flip(klantcontacten.verwijder(eerst.id, eerst.versie)))._tag,
          "VersieConflict"
        )
      }))

    it.effect("B11: with a klantcontact go its betrokkenen and their records, and nobody else's; the partij stays", () =>
      eigenschap(betrokkene, (waarde) =>
        Effect.gen(function*() {
          const [klantcontacten, betrokkenen, partijen] = [yield* Klantcontacten, yield* Betrokkenen, yield* Partijen]
          const [weg, blijft, partij] = [yield* versKlantcontact(), yield* versKlantcontact(), yield* versePartij()]
          yield* partijen.voegToe(partij)
          const mee: Betrokkene = yield* verseBetrokkene(waarde, weg.id, partij.id)
          const ander: Betrokkene = yield* verseBetrokkene(waarde, blijft.id, partij.id)
          for (const record of [weg, blijft]) yield* klantcontacten.voegToe(record)
          for (const record of [mee, ander]) yield* betrokkenen.voegToe(record)
          yield* betrokkenen.legVast({ betrokkene: mee.id, soort: "ontkoppeld", door: balie, op: mee.registratiedatum })
          assert.deepStrictEqual((yield* klantcontacten.verwijder(weg.id, weg.versie)).map(({ id }) => id), [mee.id])
          assert.isTrue(Option.isNone(yield* betrokkenen.zoek(mee.id)))
          assert.deepStrictEqual(yield* betrokkenen.koppelgeschiedenis(mee.id), [])
          assert.deepStrictEqual(yield* betrokkenen.zoek(ander.id), Option.some(ander))
          assert.isTrue(Option.isSome(yield* partijen.zoek(partij.id)))
        }), 10))
  })
