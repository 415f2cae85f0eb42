import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import * as fc from "fast-check"
import {
  type Betrokkene,
  Betrokkenen,
  Klantcontacten,
  type Koppelgebeurtenis,
  nextVersie,
  Partijen,
  type Versie
} from "../../../src/index.ts"
import { betrokkene, gekendeBetrokkene, ongekendeBetrokkene } from "../../arbitraries/betrokkene.ts"
import { tijdstip } from "../../arbitraries/tijdstip.ts"
import { balie, telefoniste } from "../steps/command.ts"
import { verseBetrokkene, versePartij, versKlantcontact } from "../worlds/fresh.ts"
import { eigenschap } from "../worlds/property.ts"
import type { Register } from "../worlds/surroundings.ts"

/** A klantcontact and a partij that are in the register, and a betrokkene that may be added to them. */
const bijKlantcontact = Effect.fnUntraced(function*(waarde: Betrokkene) {
  const [klantcontact, partij] = [yield* versKlantcontact(), yield* versePartij()]
  yield* Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact))
  yield* Partijen.use((partijen) => partijen.voegToe(partij))
  return { klantcontact, partij, betrokkene: yield* verseBetrokkene(waarde, klantcontact.id, partij.id) }
})

/** The contract of the port Betrokkenen, less its lists. */
export const betrokkenenContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Betrokkenen (${naam})`, (it) => {
    it.effect("gives back exactly what was added (kills: a field, an order of addresses or a preferred one that is not kept)", () =>
      eigenschap(betrokkene, (waarde) =>
        Effect.gen(function*() {
          const betrokkenen = yield* Betrokkenen
          const { betrokkene: vers } = yield* bijKlantcontact(waarde)
          assert.isTrue(Option.isNone(yield* betrokkenen.zoek(vers.id)))
          yield* betrokkenen.voegToe(vers)
          assert.deepStrictEqual(yield* betrokkenen.zoek(vers.id), Option.some(vers))
        })))

    it.effect("B5, B10: gives back exactly what it was replaced by, in either usage mode (kills: a partij or ground that stays behind)", () =>
      eigenschap(fc.tuple(betrokkene, betrokkene), ([voor, na]) =>
        Effect.gen(function*() {
          const betrokkenen = yield* Betrokkenen
          const { betrokkene: eerst, klantcontact, partij } = yield* bijKlantcontact(voor)
          yield* betrokkenen.voegToe(eerst)
          const daarna: Betrokkene = { ...(yield* verseBetrokkene(na, klantcontact.id, partij.id)), id: eerst.id }
          yield* betrokkenen.vervang(daarna, eerst.versie)
          assert.deepStrictEqual(yield* betrokkenen.zoek(eerst.id), Option.some(daarna))
          assert.deepStrictEqual(yield* betrokkenen.vanPartij(partij.id), daarna._tag === "Gekend" ? [daarna] : [])
        })))

    it.effect("vanPartij gives all gekende of the partij and nobody else (kills: a condition that is left out)", () =>
      eigenschap(fc.tuple(gekendeBetrokkene, ongekendeBetrokkene), ([gekend, ongekend]) =>
        Effect.gen(function*() {
          const betrokkenen = yield* Betrokkenen
          const een = yield* bijKlantcontact(gekend)
          const ander = yield* bijKlantcontact(gekend)
          const ook: Betrokkene = yield* verseBetrokkene(gekend, ander.klantcontact.id, een.partij.id)
          const niet: Betrokkene = yield* verseBetrokkene(ongekend, een.klantcontact.id, een.partij.id)
          for (const record of [een.betrokkene, ander.betrokkene, ook, niet]) yield* betrokkenen.voegToe(record)
          const gevonden = yield* betrokkenen.vanPartij(een.partij.id)
          assert.deepStrictEqual(
            gevonden.toSorted((a, b) => a.id < b.id ? -1 : 1),
            [een.betrokkene, ook].toSorted((a, b) => a.id < b.id ? -1 : 1)
          )
        }), 10))

    it.effect("B12: a change or deletion based on another version is refused and changes nothing", () =>
      eigenschap(betrokkene, (waarde) =>
        Effect.gen(function*() {
          const betrokkenen = yield* Betrokkenen
          const { betrokkene: eerst } = yield* bijKlantcontact(waarde)
          const oud = nextVersie(eerst.versie)
          yield* betrokkenen.voegToe(eerst)
          assert.strictEqual(
            (yield* Effect.flip(betrokkenen.vervang({ ...eerst, versie: 99 as Versie }, oud)))._tag,
            "VersieConflict"
          )
          assert.strictEqual((yield* Effect.flip(betrokkenen.verwijder(eerst.id, oud)))._tag, "VersieConflict")
          assert.deepStrictEqual(yield* betrokkenen.zoek(eerst.id), Option.some(eerst))
          yield* betrokkenen.verwijder(eerst.id, eerst.versie)
          assert.isTrue(Option.isNone(yield* betrokkenen.zoek(eerst.id)))
          assert.strictEqual((yield* Effect.flip(betrokkenen.vervang(eerst, eerst.versie)))._tag, "VersieConflict")
          assert.strictEqual((yield* Effect.flip(betrokkenen.verwijder(eerst.id, eerst.versie)))._tag, "VersieConflict")
        }), 10))

    it.effect("B6: a betrokkene that goes takes nothing along but his own records", () =>
      eigenschap(betrokkene, (waarde) =>
        Effect.gen(function*() {
          const [betrokkenen, klantcontacten, partijen] = [yield* Betrokkenen, yield* Klantcontacten, yield* Partijen]
          const { betrokkene: weg, klantcontact, partij } = yield* bijKlantcontact(waarde)
          const blijft: Betrokkene = yield* verseBetrokkene(waarde, klantcontact.id, partij.id)
          for (const record of [weg, blijft]) {
            yield* betrokkenen.voegToe(record)
            yield* betrokkenen.legVast({
              betrokkene: record.id,
              soort: "gekoppeld",
              door: balie,
              op: record.registratiedatum
            })
          }
          yield* betrokkenen.verwijder(weg.id, weg.versie)
          assert.deepStrictEqual(yield* betrokkenen.koppelgeschiedenis(weg.id), [])
          assert.deepStrictEqual(yield* betrokkenen.zoek(blijft.id), Option.some(blijft))
          assert.lengthOf(yield* betrokkenen.koppelgeschiedenis(blijft.id), 1)
          assert.deepStrictEqual(yield* klantcontacten.zoek(klantcontact.id), Option.some(klantcontact))
          assert.isTrue(Option.isSome(yield* partijen.zoek(partij.id)))
        }), 10))

    it.effect("B10: the koppelgeschiedenis is complete and in the order in which it was kept, whatever the moments say", () =>
      eigenschap(
        fc.tuple(ongekendeBetrokkene, fc.array(tijdstip, { minLength: 2, maxLength: 6 })),
        ([waarde, momenten]) =>
          Effect.gen(function*() {
            const betrokkenen = yield* Betrokkenen
            const { betrokkene: vers } = yield* bijKlantcontact(waarde)
            yield* betrokkenen.voegToe(vers)
            assert.deepStrictEqual(yield* betrokkenen.koppelgeschiedenis(vers.id), [])
            const gebeurtenissen = momenten.map((op, plaats): Koppelgebeurtenis => ({
              betrokkene: vers.id,
              soort: plaats % 2 === 0 ? "gekoppeld" : "ontkoppeld",
              door: plaats % 3 === 0 ? balie : telefoniste,
              op
            }))
            for (const gebeurtenis of gebeurtenissen) yield* betrokkenen.legVast(gebeurtenis)
            assert.deepStrictEqual(yield* betrokkenen.koppelgeschiedenis(vers.id), gebeurtenissen)
          }),
        10
      ))
  })
