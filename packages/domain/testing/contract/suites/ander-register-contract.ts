import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as fc from "fast-check"
import { AnderePartij, AnderRegister, type ComparisonStore, nextVersie, Partijen } from "../../../src/index.ts"
import { verteld } from "../../arbitraries/andere-partij.ts"
import { anna, bakkerij } from "../steps/command.ts"
import { verseIdentificator, versePartij } from "../worlds/fresh.ts"
import { eigenschap } from "../worlds/property.ts"
import type { Register } from "../worlds/surroundings.ts"

const metPlaats = <A, E, R>(werk: (plaats: ComparisonStore) => Effect.Effect<A, E, R>) =>
  Effect.scoped(Effect.flatMap(AnderRegister.use(({ plaats }) => plaats), werk))

const leesbaar = Schema.encodeSync(AnderePartij)

/** A partij of an organisation with these identificatoren, told by another register. */
const organisatie = (identificatoren: AnderePartij["identificatoren"], id?: string): AnderePartij => ({
  ...verteld(bakkerij, id),
  identificatoren
})

/** All of a list, read so many at a time. */
const alle = <A, K>(
  lees: (na: K | undefined, aantal: number) => Effect.Effect<ReadonlyArray<A>, unknown>,
  sleutel: (rij: A) => K,
  aantal: number,
  na?: K
): Effect.Effect<ReadonlyArray<A>, unknown> =>
  Effect.flatMap(lees(na, aantal), (rijen) => {
    const laatste = rijen.at(-1)
    return rijen.length < aantal || laatste === undefined
      ? Effect.succeed(rijen)
      : Effect.map(alle(lees, sleutel, aantal, sleutel(laatste)), (verder) => [...rijen, ...verder])
  })

const inhoud = (plaats: ComparisonStore, aantal = 100) =>
  Effect.all({
    tegenhangers: alle(plaats.counterparts, ({ partij }) => partij, aantal),
    onbekenden: alle(plaats.onbekenden, ({ volgnummer }) => volgnummer, aantal)
  })

const registreer = Effect.fnUntraced(
  function*(gegevens = bakkerij, identificatoren: AnderePartij["identificatoren"] = []) {
    const vers = yield* versePartij()
    const partij = { ...vers, gegevens: { ...gegevens, identificatoren } as typeof vers.gegevens }
    yield* Partijen.use((partijen) => partijen.voegToe(partij))
    return partij
  }
)

/** The contract of the port AnderRegister. */
export const anderRegisterContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`AnderRegister (${naam})`, (it) => {
    it.effect("pairs who has the same identificator or id, and gives the others apart, however many at a time and in whatever order they came", () =>
      eigenschap(
        fc.tuple(
          fc.integer({ min: 0, max: 6 }),
          fc.integer({ min: 0, max: 4 }),
          fc.integer({ min: 0, max: 4 }),
          fc.integer({ min: 1, max: 3 }),
          fc.array(fc.nat(), { minLength: 20, maxLength: 20 })
        ),
        ([opIdentificator, opId, onbekend, aantal, toeval]) =>
          metPlaats((plaats) =>
            Effect.gen(function*() {
              const verwacht = new Map<string, string>()
              const daar: Array<AnderePartij> = []
              for (let i = 0; i < opIdentificator; i++) {
                const bsn = verseIdentificator("bsn")
                const partij = yield* registreer(anna, [bsn])
                verwacht.set(partij.id, "anna")
                daar.push({ ...verteld(anna), identificatoren: [bsn] })
              }
              for (let i = 0; i < opId; i++) {
                const partij = yield* registreer()
                verwacht.set(partij.id, partij.id)
                daar.push(organisatie([], partij.id))
              }
              const vreemd = Array.from({ length: onbekend }, () => organisatie([verseIdentificator("rsin")]))
              const geschud = [...daar, ...vreemd].map((partij, plek) => ({
                partij,
                beurt: toeval[plek % toeval.length] ?? 0
              })).toSorted((een, ander) => een.beurt - ander.beurt)
              let nieuw = 0
              for (let van = 0; van < geschud.length; van += aantal) {
                nieuw += yield* plaats.voegToe(geschud.slice(van, van + aantal).map(({ partij }) => partij))
              }
              assert.strictEqual(nieuw, daar.length + vreemd.length)
              const { onbekenden, tegenhangers } = yield* inhoud(plaats, aantal)
              assert.deepStrictEqual(tegenhangers.map(({ partij }): string => partij), [...verwacht.keys()].toSorted())
              for (const { andere, eenduidig, partij } of tegenhangers) {
                assert.isTrue(eenduidig)
                assert.strictEqual(andere.id ?? "anna", verwacht.get(partij))
              }
              assert.sameDeepMembers(
                onbekenden.map(({ andere }) => leesbaar(andere)),
                vreemd.map((partij) => leesbaar(partij))
              )
              assert.isTrue(onbekenden.every(({ eenduidig }) => eenduidig))
            })
          ),
        15
      ))

    it.effect("gives back exactly what was laid down, a bsn with it, and once what was told twice", () =>
      metPlaats((plaats) =>
        Effect.gen(function*() {
          const bsn = verseIdentificator("bsn")
          const partij: AnderePartij = {
            ...verteld(anna, "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"),
            identificatoren: [bsn],
            onvolledig: true
          }
          assert.strictEqual(yield* plaats.voegToe([partij, partij]), 1)
          assert.strictEqual(yield* plaats.voegToe([partij]), 0)
          const { onbekenden } = yield* inhoud(plaats)
          assert.deepStrictEqual(onbekenden.map(({ andere, eenduidig }) => [leesbaar(andere), eenduidig]), [[
            leesbaar(partij),
            true
          ]])
        })
      ))

    it.effect("is sure of nobody where one identificator or id leads to two, here or there", () =>
      metPlaats((plaats) =>
        Effect.gen(function*() {
          const [rsin, kvk, ander, vreemd] = [
            verseIdentificator("rsin"),
            verseIdentificator("kvk_nummer"),
            verseIdentificator("rsin"),
            verseIdentificator("kvk_nummer")
          ]
          const [een, twee, dubbel] = [
            yield* registreer(bakkerij, [rsin]),
            yield* registreer(bakkerij, [kvk]),
            yield* registreer(bakkerij, [ander])
          ]
          // One there that is two here; two there that are one here; two there, of which nobody here knows, with one identificator.
          yield* plaats.voegToe([organisatie([rsin, kvk])])
          yield* plaats.voegToe([organisatie([ander]), {
            ...organisatie([ander]),
            voorkeurstaal: null,
            indicatieActief: false
          }])
          yield* plaats.voegToe([organisatie([vreemd]), { ...organisatie([vreemd]), indicatieActief: false }])
          const { onbekenden, tegenhangers } = yield* inhoud(plaats)
          assert.sameMembers(tegenhangers.map(({ partij }) => partij), [een.id, twee.id, dubbel.id])
          assert.deepStrictEqual([...tegenhangers, ...onbekenden].map(({ eenduidig }) => eenduidig), [
            false,
            false,
            false,
            false,
            false
          ])
        })
      ))

    it.effect("looks again whether nobody here knows who was unknown (kills: somebody registered meanwhile is missing)", () =>
      metPlaats((plaats) =>
        Effect.gen(function*() {
          const rsin = verseIdentificator("rsin")
          yield* plaats.voegToe([organisatie([rsin])])
          assert.lengthOf((yield* inhoud(plaats)).onbekenden, 1)
          const partij = yield* registreer(bakkerij, [rsin])
          assert.lengthOf((yield* inhoud(plaats)).onbekenden, 0)
          yield* Partijen.use((partijen) =>
            partijen.vervang({ ...partij, versie: nextVersie(partij.versie) }, partij.versie)
          )
        })
      ))

    it.effect("is empty for who comes next, also where two are there at once, and has nothing of another", () =>
      metPlaats((een) =>
        Effect.gen(function*() {
          yield* een.voegToe([organisatie([verseIdentificator("rsin")])])
          yield* metPlaats((ander) =>
            Effect.gen(function*() {
              assert.deepStrictEqual(yield* inhoud(ander), { tegenhangers: [], onbekenden: [] })
              yield* ander.voegToe([
                organisatie([verseIdentificator("rsin")]),
                organisatie([verseIdentificator("rsin")])
              ])
            })
          )
          assert.lengthOf((yield* inhoud(een)).onbekenden, 1)
        })
      ))
  })
