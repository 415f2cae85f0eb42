import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import {
  Partijen,
  PartijHeeftBetrokkenen,
  RegisterClock,
  registreerBetrokkene,
  registreerPartij,
  vergeet,
  VersieConflict,
  verwijderBetrokkene,
  verwijderKlantcontact,
  verwijderPartij
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { anna, balie, operator, registratie } from "../steps/registratie.ts"
import { betrokkeneIn, klantcontactIn, koppelgeschiedenisVan, partijIn, readable } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { twoOfOne } from "../worlds/two-of-one.ts"

/** The contract of use cases 3 and 4: deleting records. */
export const verwijderenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Verwijderen (${naam})`, (it) => {
    it.effect("B6: deleting a betrokkene deletes its history; partij, klantcontact and others stay", () =>
      Effect.gen(function*() {
        const { ander, betrokkene, klantcontact, partij } = yield* twoOfOne()
        yield* verwijderBetrokkene(betrokkene.id, betrokkene.versie)
        assert.isUndefined(yield* betrokkeneIn(betrokkene.id))
        assert.deepStrictEqual(yield* koppelgeschiedenisVan(betrokkene.id), [])
        assert.deepStrictEqual(yield* betrokkeneIn(ander.id), ander)
        assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), klantcontact)
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(partij))
      }))

    it.effect("B11: deleting a klantcontact deletes its betrokkenen; those of others, and the partij, stay", () =>
      Effect.gen(function*() {
        const { ander, betrokkene, klantcontact, partij } = yield* twoOfOne()
        const { betrokkene: elders } = yield* registreerBetrokkene(
          registratie({ identificatie: { soort: "gekozen-partij", partij: partij.id } })
        )
        yield* verwijderKlantcontact(klantcontact.id, klantcontact.versie)
        assert.isUndefined(yield* klantcontactIn(klantcontact.id))
        for (const gone of [betrokkene, ander]) {
          assert.isUndefined(yield* betrokkeneIn(gone.id))
          assert.deepStrictEqual(yield* koppelgeschiedenisVan(gone.id), [])
        }
        assert.deepStrictEqual(yield* betrokkeneIn(elders.id), elders)
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(partij))
      }))

    it.effect("B11: with `weigeren` a partij is deleted only when it has no betrokkenen", () =>
      Effect.gen(function*() {
        const { ander, betrokkene, partij } = yield* twoOfOne()
        const refuse = verwijderPartij({
          partij: partij.id,
          versie: partij.versie,
          betrokkenen: "weigeren",
          door: balie
        })
        assert.deepInclude(yield* Effect.flip(refuse), { _tag: "PartijHeeftBetrokkenen", partij: partij.id })
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(partij))
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), betrokkene)
        for (const { id } of [betrokkene, ander]) yield* verwijderBetrokkene(id, "elke")
        yield* refuse
        assert.isUndefined(yield* partijIn(partij.id))
      }))

    it.effect("B5, B10, B11: deleting a partij with `ontkoppelen` leaves its betrokkenen ongekend, recorded", () =>
      Effect.gen(function*() {
        const { ander, betrokkene, partij } = yield* twoOfOne()
        yield* TestClock.setTime(Date.UTC(2026, 10, 27, 9))
        const op = yield* RegisterClock.use((clock) => clock.nu)
        yield* verwijderPartij({
          partij: partij.id,
          versie: partij.versie,
          betrokkenen: "ontkoppelen",
          door: operator
        })
        assert.isUndefined(yield* partijIn(partij.id))
        for (const was of [betrokkene, ander]) {
          if (was._tag !== "Gekend") return assert.fail("gekend")
          const { _tag: _was, grond: _grond, partij: _partij, ...kept } = was
          assert.deepStrictEqual(yield* betrokkeneIn(was.id), {
            ...kept,
            _tag: "Ongekend",
            versie: nextVersie(was.versie)
          })
          const history = yield* koppelgeschiedenisVan(was.id)
          assert.lengthOf(history, 2)
          assert.deepStrictEqual(history[1], { betrokkene: was.id, soort: "ontkoppeld", door: operator, op })
        }
      }))

    it.effect("B11, B12: `ontkoppelen` and forgetting retry a conflict ten times; other deletions never do", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const attempts = Effect.fnUntraced(
          function*(
            fout: "PartijHeeftBetrokkenen" | "VersieConflict",
            howOften: number,
            how: "vergeet" | "weigeren" | "ontkoppelen",
            ownVersie = false
          ) {
            const partij = yield* registreerPartij(anna)
            let times = 0
            const verwijder: typeof partijen.verwijder = (id, versie) =>
              Effect.suspend(() =>
                ++times <= howOften
                  ? Effect.fail(
                    fout === "VersieConflict" ? new VersieConflict() : new PartijHeeftBetrokkenen({ partij: id })
                  )
                  : partijen.verwijder(id, versie)
              )
            const versie = ownVersie ? partij.versie : "elke"
            const work = how === "vergeet"
              ? Effect.asVoid(vergeet({ partij: partij.id, door: balie, proef: false }))
              : verwijderPartij({ partij: partij.id, versie, betrokkenen: how, door: balie })
            const outcome = yield* Effect.match(Effect.provideService(work, Partijen, { ...partijen, verwijder }), {
              onFailure: ({ _tag }): string => _tag,
              onSuccess: () => "done"
            })
            return [outcome, times]
          }
        )
        for (const fout of ["PartijHeeftBetrokkenen", "VersieConflict"] as const) {
          for (const how of ["vergeet", "ontkoppelen"] as const) {
            assert.deepStrictEqual(yield* attempts(fout, 3, how), ["done", 4])
            assert.deepStrictEqual(yield* attempts(fout, 99, how), [fout, 11])
          }
          assert.deepStrictEqual(yield* attempts(fout, 3, "weigeren"), [fout, 1])
        }
        assert.deepStrictEqual(yield* attempts("VersieConflict", 3, "ontkoppelen", true), ["VersieConflict", 1])
        assert.deepStrictEqual(yield* attempts("PartijHeeftBetrokkenen", 3, "ontkoppelen", true), ["done", 4])
      }))
  })
