import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import * as fc from "fast-check"
import {
  type Betrokkene,
  Betrokkenen,
  Klantcontacten,
  type Koppelgebeurtenis,
  Partijen,
  type Versie
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { betrokkene, gekendeBetrokkene, ongekendeBetrokkene } from "../../arbitraries/betrokkene.ts"
import { tijdstip } from "../../arbitraries/tijdstip.ts"
import { balie, operator } from "../steps/registratie.ts"
import { betrokkenenOf } from "../worlds/betrokkenen-of.ts"
import { freshBetrokkene, freshKlantcontact, freshPartij } from "../worlds/fresh.ts"
import { property } from "../worlds/property.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

/** A klantcontact and a partij in the register, and a betrokkene that may be added to them. */
const bijKlantcontact = Effect.fnUntraced(function*(waarde: Betrokkene) {
  const [klantcontact, partij] = [yield* freshKlantcontact(), yield* freshPartij()]
  yield* Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact))
  yield* Partijen.use((partijen) => partijen.voegToe(partij))
  return { klantcontact, partij, betrokkene: yield* freshBetrokkene(waarde, klantcontact.id, partij.id) }
})

/** The contract of the port Betrokkenen, without its lists. */
export const betrokkenenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Betrokkenen (${naam})`, (it) => {
    // Kills: a lost field, order of addresses or preferred address.
    it.effect("gives back exactly what was added", () =>
      property(betrokkene, (waarde) =>
        Effect.gen(function*() {
          const betrokkenen = yield* Betrokkenen
          const { betrokkene: fresh } = yield* bijKlantcontact(waarde)
          assert.isTrue(Option.isNone(yield* betrokkenen.zoek(fresh.id)))
          yield* betrokkenen.voegToe(fresh)
          assert.deepStrictEqual(yield* betrokkenen.zoek(fresh.id), Option.some(fresh))
        })))

    // Kills: a partij or ground that stays behind.
    it.effect("B5, B10: gives back exactly what it was replaced by, in either usage mode", () =>
      property(fc.tuple(betrokkene, betrokkene), ([voor, na]) =>
        Effect.gen(function*() {
          const betrokkenen = yield* Betrokkenen
          const { betrokkene: first, klantcontact, partij } = yield* bijKlantcontact(voor)
          yield* betrokkenen.voegToe(first)
          const afterwards: Betrokkene = { ...(yield* freshBetrokkene(na, klantcontact.id, partij.id)), id: first.id }
          yield* betrokkenen.vervang(afterwards, first.versie)
          assert.deepStrictEqual(yield* betrokkenen.zoek(first.id), Option.some(afterwards))
          assert.deepStrictEqual(
            yield* betrokkenenOf(partij.id),
            afterwards._tag === "Gekend" ? [afterwards] : []
          )
        })))

    // Kills: a column that only the change of one betrokkene writes.
    it.effect("several that are replaced at once are given back exactly, like one that is replaced", () =>
      property(
        fc.array(fc.tuple(betrokkene, betrokkene), { minLength: 1, maxLength: 4 }),
        (pairs) =>
          Effect.gen(function*() {
            const betrokkenen = yield* Betrokkenen
            const changes = yield* Effect.forEach(pairs, ([voor, na]) =>
              Effect.gen(function*() {
                const { betrokkene: first, klantcontact, partij } = yield* bijKlantcontact(voor)
                yield* betrokkenen.voegToe(first)
                const afterwards: Betrokkene = yield* freshBetrokkene(na, klantcontact.id, partij.id)
                return { voor: first, na: { ...afterwards, id: first.id, registratiedatum: first.registratiedatum } }
              }))
            yield* betrokkenen.vervangAll(changes)
            for (const { na } of changes) {
              assert.deepStrictEqual(yield* betrokkenen.zoek(na.id), Option.some(na))
            }
          })
      ))

    // Kills: a missing condition.
    it.effect("a partij has its own gekende betrokkenen and no others", () =>
      property(fc.tuple(gekendeBetrokkene, ongekendeBetrokkene), ([gekend, ongekend]) =>
        Effect.gen(function*() {
          const betrokkenen = yield* Betrokkenen
          const one = yield* bijKlantcontact(gekend)
          const ander = yield* bijKlantcontact(gekend)
          const also: Betrokkene = yield* freshBetrokkene(gekend, ander.klantcontact.id, one.partij.id)
          const niet: Betrokkene = yield* freshBetrokkene(ongekend, one.klantcontact.id, one.partij.id)
          for (const record of [one.betrokkene, ander.betrokkene, also, niet]) yield* betrokkenen.voegToe(record)
          const gevonden = yield* betrokkenenOf(one.partij.id)
          assert.deepStrictEqual(
            gevonden.toSorted((a, b) => a.id < b.id ? -1 : 1),
            [one.betrokkene, also].toSorted((a, b) => a.id < b.id ? -1 : 1)
          )
        }), 10))

    it.effect("B12: a change or deletion based on another version is refused and changes nothing", () =>
      property(betrokkene, (waarde) =>
        Effect.gen(function*() {
          const betrokkenen = yield* Betrokkenen
          const { betrokkene: first } = yield* bijKlantcontact(waarde)
          const old = nextVersie(first.versie)
          yield* betrokkenen.voegToe(first)
          assert.strictEqual(
            (yield* Effect.flip(betrokkenen.vervang({ ...first, versie: 99 as Versie }, old)))._tag,
            "VersieConflict"
          )
          assert.strictEqual((yield* Effect.flip(betrokkenen.verwijder(first.id, old)))._tag, "VersieConflict")
          assert.deepStrictEqual(yield* betrokkenen.zoek(first.id), Option.some(first))
          yield* betrokkenen.verwijder(first.id, first.versie)
          assert.isTrue(Option.isNone(yield* betrokkenen.zoek(first.id)))
          assert.strictEqual((yield* Effect.flip(betrokkenen.vervang(first, first.versie)))._tag, "VersieConflict")
          assert.strictEqual((yield* Effect.flip(betrokkenen.verwijder(first.id, first.versie)))._tag, "VersieConflict")
        }), 10))

    it.effect("B6: deleting a betrokkene deletes nothing else but its own history", () =>
      property(betrokkene, (waarde) =>
        Effect.gen(function*() {
          const [betrokkenen, klantcontacten, partijen] = [yield* Betrokkenen, yield* Klantcontacten, yield* Partijen]
          const { betrokkene: gone, klantcontact, partij } = yield* bijKlantcontact(waarde)
          const remains: Betrokkene = yield* freshBetrokkene(waarde, klantcontact.id, partij.id)
          for (const record of [gone, remains]) {
            yield* betrokkenen.voegToe(record)
            yield* betrokkenen.legVast([
              { betrokkene: record.id, soort: "gekoppeld", door: balie, op: record.registratiedatum }
            ])
          }
          yield* betrokkenen.verwijder(gone.id, gone.versie)
          assert.deepStrictEqual(yield* betrokkenen.koppelgeschiedenis([gone.id]), [])
          assert.deepStrictEqual(yield* betrokkenen.zoek(remains.id), Option.some(remains))
          assert.lengthOf(yield* betrokkenen.koppelgeschiedenis([remains.id]), 1)
          assert.deepStrictEqual(yield* klantcontacten.zoek(klantcontact.id), Option.some(klantcontact))
          assert.isTrue(Option.isSome(yield* partijen.zoek(partij.id)))
        }), 10))

    it.effect("B10: the koppelgeschiedenis is complete and in the order of recording, whatever the moments", () =>
      property(
        fc.tuple(ongekendeBetrokkene, fc.array(tijdstip, { minLength: 2, maxLength: 6 })),
        ([waarde, moments]) =>
          Effect.gen(function*() {
            const betrokkenen = yield* Betrokkenen
            const { betrokkene: fresh } = yield* bijKlantcontact(waarde)
            yield* betrokkenen.voegToe(fresh)
            assert.deepStrictEqual(yield* betrokkenen.koppelgeschiedenis([fresh.id]), [])
            const gebeurtenissen = moments.map((op, place): Koppelgebeurtenis => ({
              betrokkene: fresh.id,
              soort: place % 2 === 0 ? "gekoppeld" : "ontkoppeld",
              door: place % 3 === 0 ? balie : operator,
              op
            }))
            yield* betrokkenen.legVast(gebeurtenissen)
            assert.deepStrictEqual(yield* betrokkenen.koppelgeschiedenis([fresh.id]), gebeurtenissen)
            const { betrokkene: other } = yield* bijKlantcontact(waarde)
            yield* betrokkenen.voegToe(other)
            const also = gebeurtenissen.map((gebeurtenis) => ({ ...gebeurtenis, betrokkene: other.id }))
            yield* betrokkenen.legVast(also)
            const both = yield* betrokkenen.koppelgeschiedenis([other.id, fresh.id, other.id])
            assert.lengthOf(both, 2 * gebeurtenissen.length)
            for (const [id, expected] of [[fresh.id, gebeurtenissen], [other.id, also]] as const) {
              assert.deepStrictEqual(both.filter(({ betrokkene }) => betrokkene === id), expected)
            }
            assert.deepStrictEqual(yield* betrokkenen.koppelgeschiedenis([]), [])
          }),
        10
      ))
  })
