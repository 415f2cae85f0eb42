import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as fc from "fast-check"
import { AnderePartij, AnderRegister, type ComparisonStore, Partijen } from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { told } from "../../arbitraries/andere-partij.ts"
import { anna, bakkerij } from "../steps/registratie.ts"
import { freshIdentificator, freshPartij } from "../worlds/fresh.ts"
import { property } from "../worlds/property.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const withPlace = <A, E, R>(work: (place: ComparisonStore) => Effect.Effect<A, E, R>) =>
  Effect.scoped(Effect.flatMap(AnderRegister.use(({ plaats: place }) => place), work))

const readable = Schema.encodeSync(AnderePartij)

/** A partij of an organisation with these identificatoren, as another register tells it. */
const organisatie = (identificatoren: AnderePartij["identificatoren"], id?: string): AnderePartij => ({
  ...told(bakkerij, id),
  identificatoren
})

/** All of a list, read page by page. */
const all = <A, K>(
  readWith: (na: K | undefined, count: number) => Effect.Effect<ReadonlyArray<A>, unknown>,
  key: (row: A) => K,
  count: number,
  na?: K
): Effect.Effect<ReadonlyArray<A>, unknown> =>
  Effect.flatMap(readWith(na, count), (rows) => {
    const last = rows.at(-1)
    return rows.length < count || last === undefined
      ? Effect.succeed(rows)
      : Effect.map(all(readWith, key, count, key(last)), (further) => [...rows, ...further])
  })

const inhoud = (place: ComparisonStore, count = 100) =>
  Effect.all({
    counterparts: all(place.counterparts, ({ partij }) => partij, count),
    unmatched: all(place.unmatched, ({ volgnummer }) => volgnummer, count)
  })

const registreer = Effect.fnUntraced(
  function*(gegevens = bakkerij, identificatoren: AnderePartij["identificatoren"] = []) {
    const fresh = yield* freshPartij()
    const partij = { ...fresh, gegevens: { ...gegevens, identificatoren } as typeof fresh.gegevens }
    yield* Partijen.use((partijen) => partijen.voegToe(partij))
    return partij
  }
)

/** The contract of the port AnderRegister. */
export const anderRegisterContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`AnderRegister (${naam})`, (it) => {
    it.effect("pairs partijen by identificator or id and lists the others, for any page size and order", () =>
      property(
        fc.tuple(
          fc.integer({ min: 0, max: 6 }),
          fc.integer({ min: 0, max: 4 }),
          fc.integer({ min: 0, max: 4 }),
          fc.integer({ min: 1, max: 3 }),
          fc.array(fc.nat(), { minLength: 20, maxLength: 20 })
        ),
        ([opIdentificator, byId, onbekend, count, random]) =>
          withPlace((place) =>
            Effect.gen(function*() {
              const expected = new Map<string, string>()
              const there: Array<AnderePartij> = []
              for (let i = 0; i < opIdentificator; i++) {
                const bsn = freshIdentificator("bsn")
                const partij = yield* registreer(anna, [bsn])
                expected.set(partij.id, "anna")
                there.push({ ...told(anna), identificatoren: [bsn] })
              }
              for (let i = 0; i < byId; i++) {
                const partij = yield* registreer()
                expected.set(partij.id, partij.id)
                there.push(organisatie([], partij.id))
              }
              const strange = Array.from({ length: onbekend }, () => organisatie([freshIdentificator("rsin")]))
              const shuffled = [...there, ...strange].map((partij, place) => ({
                partij,
                turn: random[place % random.length] ?? 0
              })).toSorted((one, ander) => one.turn - ander.turn)
              let nieuw = 0
              for (let van = 0; van < shuffled.length; van += count) {
                nieuw += yield* place.voegToe(shuffled.slice(van, van + count).map(({ partij }) => partij))
              }
              assert.strictEqual(nieuw, there.length + strange.length)
              const { unmatched, counterparts } = yield* inhoud(place, count)
              assert.deepStrictEqual(counterparts.map(({ partij }): string => partij), [...expected.keys()].toSorted())
              for (const { andere, unambiguous, partij } of counterparts) {
                assert.isTrue(unambiguous)
                assert.strictEqual(andere.id ?? "anna", expected.get(partij))
              }
              assert.sameDeepMembers(
                unmatched.map(({ andere }) => readable(andere)),
                strange.map((partij) => readable(partij))
              )
              assert.isTrue(unmatched.every(({ unambiguous }) => unambiguous))
            })
          ),
        15
      ))

    it.effect("gives back exactly what was recorded, bsn included, and duplicates once", () =>
      withPlace((place) =>
        Effect.gen(function*() {
          const bsn = freshIdentificator("bsn")
          const partij: AnderePartij = {
            ...told(anna, "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"),
            identificatoren: [bsn],
            onvolledig: true
          }
          assert.strictEqual(yield* place.voegToe([partij, partij]), 1)
          assert.strictEqual(yield* place.voegToe([partij]), 0)
          const { unmatched } = yield* inhoud(place)
          assert.deepStrictEqual(unmatched.map(({ andere, unambiguous }) => [readable(andere), unambiguous]), [[
            readable(partij),
            true
          ]])
        })
      ))

    it.effect("pairs nobody if an identificator or id leads to two partijen, here or there", () =>
      withPlace((place) =>
        Effect.gen(function*() {
          const [rsin, kvk, ander, strange] = [
            freshIdentificator("rsin"),
            freshIdentificator("kvk_nummer"),
            freshIdentificator("rsin"),
            freshIdentificator("kvk_nummer")
          ]
          const [one, two, dubbel] = [
            yield* registreer(bakkerij, [rsin]),
            yield* registreer(bakkerij, [kvk]),
            yield* registreer(bakkerij, [ander])
          ]
          // Three ambiguous cases: one there that is two here; two there that are one here; two there with one
          // identificator that nobody here has.
          yield* place.voegToe([organisatie([rsin, kvk])])
          yield* place.voegToe([organisatie([ander]), {
            ...organisatie([ander]),
            voorkeurstaal: null,
            indicatieActief: false
          }])
          yield* place.voegToe([organisatie([strange]), { ...organisatie([strange]), indicatieActief: false }])
          const { unmatched, counterparts } = yield* inhoud(place)
          assert.sameMembers(counterparts.map(({ partij }) => partij), [one.id, two.id, dubbel.id])
          assert.deepStrictEqual([...counterparts, ...unmatched].map(({ unambiguous }) => unambiguous), [
            false,
            false,
            false,
            false,
            false
          ])
        })
      ))

    // Kills: missing somebody registered meanwhile.
    it.effect("checks again whether an unknown partij is known here by now", () =>
      withPlace((place) =>
        Effect.gen(function*() {
          const rsin = freshIdentificator("rsin")
          yield* place.voegToe([organisatie([rsin])])
          assert.lengthOf((yield* inhoud(place)).unmatched, 1)
          const partij = yield* registreer(bakkerij, [rsin])
          assert.lengthOf((yield* inhoud(place)).unmatched, 0)
          yield* Partijen.use((partijen) =>
            partijen.vervang({ ...partij, versie: nextVersie(partij.versie) }, partij.versie)
          )
        })
      ))

    it.effect("is empty for the next comparison, and keeps simultaneous comparisons apart", () =>
      withPlace((one) =>
        Effect.gen(function*() {
          yield* one.voegToe([organisatie([freshIdentificator("rsin")])])
          yield* withPlace((ander) =>
            Effect.gen(function*() {
              assert.deepStrictEqual(yield* inhoud(ander), { counterparts: [], unmatched: [] })
              yield* ander.voegToe([
                organisatie([freshIdentificator("rsin")]),
                organisatie([freshIdentificator("rsin")])
              ])
            })
          )
          assert.lengthOf((yield* inhoud(one)).unmatched, 1)
        })
      ))
  })
