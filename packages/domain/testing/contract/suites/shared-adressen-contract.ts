import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  anonimiseerKlantcontact,
  type BetrokkeneId,
  betrokkeneMetId,
  type DigitaalAdresId,
  digitaalAdresMetId,
  type DigitaalAdresNotShareable,
  digitaleAdressenVanBetrokkene,
  digitaleAdressenVanPartij,
  koppelBetrokkene,
  type ListedAdres,
  type NumberedAdresFilter,
  NumberedLists,
  ontkoppelBetrokkene,
  type PartijId,
  registreerBetrokkene,
  registreerDigitaalAdres,
  registreerPartij,
  undoBevinding,
  verwijderDigitaalAdres,
  verwijderPartij,
  wijzigDigitaalAdres,
  wijzigPartij
} from "../../../src/index.ts"
import { accepteer } from "../steps/accepteer.ts"
import { anna, balie, registratie } from "../steps/registratie.ts"
import { freshEmailadres } from "../worlds/fresh.ts"
import { allBevindingen, emptyRegister } from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum } from "../worlds/night.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { partijOfWietske } from "../worlds/wietske.ts"

const listed = (filter: Partial<NumberedAdresFilter>) =>
  Effect.map(
    NumberedLists.use((lists) => lists.digitaleAdressen({ geheim: true, ...filter }, { skip: 0, aantal: 100 })),
    ({ count, records }) => {
      assert.strictEqual(count, records.length)
      return records
    }
  )

/** Whose an address is, by its id. */
const holders = (records: ReadonlyArray<ListedAdres>) =>
  records.map(({ betrokkene, id, partij }) => ({ id, betrokkene, partij }))

const giverOf = (partij: PartijId) =>
  Effect.map(
    registreerBetrokkene(registratie({ identificatie: { soort: "gekozen-partij", partij } })),
    ({ betrokkene }) => betrokkene.id
  )

/** The id that a betrokkene or partij has this address by. */
const ownId = (betrokkene: BetrokkeneId, adres: string) =>
  Effect.map(
    betrokkeneMetId(betrokkene),
    (found): DigitaalAdresId =>
      digitaleAdressenVanBetrokkene.list(found).find((one) => one.adres.adres === adres)?.id ?? assert.fail(adres)
  )

/** A partij and a betrokkene linked to it who share an address. */
const world = Effect.gen(function*() {
  const { id: partij } = yield* registreerPartij(anna)
  const betrokkene = yield* giverOf(partij)
  const adres = freshEmailadres()
  const shared = yield* registreerDigitaalAdres({ adres, partij, betrokkene })
  assert.deepStrictEqual(holders([shared]), [{ id: shared.id, betrokkene, partij }])
  return { partij, betrokkene, adres, shared, own: yield* ownId(betrokkene, adres.adres) }
})

/** The address is that of the partij and that of the betrokkene, and none is of both. */
const areApart = Effect.fnUntraced(function*(
  { adres, betrokkene, own, partij, shared }: Effect.Success<typeof world>
) {
  const apart = [{ id: shared.id, betrokkene: undefined, partij }, { id: own, betrokkene, partij: undefined }]
  const records = yield* listed({ adres: adres.adres })
  assert.sameDeepMembers(holders(records), apart)
  for (const one of records) assert.deepStrictEqual(yield* listed({ id: one.id }), [one])
  const given = (yield* listed({ betrokkene })).filter((one) => one.adres.adres === adres.adres)
  assert.deepStrictEqual(holders(given), apart.slice(1))
})

const unlink = (betrokkene: BetrokkeneId) => ontkoppelBetrokkene({ betrokkene, versie: "elke", door: balie })

/** The contract of an address that a betrokkene gave as one with that of its partij. One test empties the register. */
export const sharedAdressenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Gedeelde digitale adressen (${naam})`, (it) => {
    // Kills: a row for each of them, a filter that looks at one side, an id that both have.
    it.effect("are one address, found by whatever is known of either, under the id of the partij", () =>
      Effect.gen(function*() {
        const { adres, betrokkene, own, partij, shared } = yield* world
        assert.notStrictEqual(own, shared.id)
        const { rol } = yield* betrokkeneMetId(betrokkene)
        for (const filter of [{ id: shared.id }, { betrokkene }, { betrokkene, rol }, { partij }, { partij, rol }]) {
          assert.deepStrictEqual(yield* listed({ ...filter, adres: adres.adres }), [shared])
        }
        assert.deepStrictEqual(yield* listed({ id: own }), [])
        const lead = (id: DigitaalAdresId) =>
          Effect.map(
            NumberedLists.use((all) => all.betrokkenen({ digitaalAdres: { id } }, { skip: 0, aantal: 9 })),
            ({ records }) => records.map((one) => one.id)
          )
        assert.deepStrictEqual([yield* lead(shared.id), yield* lead(own)], [[betrokkene], []])
      }))

    it.effect("B5, B10: are two after an unlinking, and stay two after a link to the same or another partij", () =>
      Effect.gen(function*() {
        const one = yield* world
        const { betrokkene, own, partij, shared } = one
        yield* unlink(betrokkene)
        yield* areApart(one)
        const refused = yield* Effect.flip(wijzigDigitaalAdres({ ...shared, betrokkene }, shared))
        assert.strictEqual(refused._tag, "VersieConflict")
        const other = yield* registreerPartij(anna)
        for (const to of [partij, other.id]) {
          yield* koppelBetrokkene({
            betrokkene,
            versie: "elke",
            identificatie: { soort: "gekozen-partij", partij: to },
            door: balie
          })
          yield* areApart(one)
          yield* unlink(betrokkene)
        }
        yield* verwijderPartij({ partij, versie: "elke", betrokkenen: "ontkoppelen", door: balie })
        assert.deepStrictEqual(holders(yield* listed({ betrokkene, id: own })), [
          { id: own, betrokkene, partij: undefined }
        ])
      }))

    it.effect("B6: are two once one of them changes, and the other is as it was", () =>
      Effect.gen(function*() {
        const other = freshEmailadres()
        const first = yield* world
        yield* digitaleAdressenVanBetrokkene.wijzig(first.betrokkene, "elke", first.own, { adres: other })
        assert.deepStrictEqual(holders(yield* listed({ adres: first.adres.adres })), [
          { id: first.shared.id, betrokkene: undefined, partij: first.partij }
        ])
        assert.deepStrictEqual(holders(yield* listed({ adres: other.adres })), [
          { id: first.own, betrokkene: first.betrokkene, partij: undefined }
        ])
        // What was changed and is as it was again, was not given as one with that of the partij.
        yield* digitaleAdressenVanBetrokkene.wijzig(first.betrokkene, "elke", first.own, { adres: first.adres })
        yield* areApart(first)
        const second = yield* world
        yield* digitaleAdressenVanPartij.wijzig(second.partij, "elke", second.shared.id, { adres: freshEmailadres() })
        assert.deepStrictEqual(holders(yield* listed({ adres: second.adres.adres })), [
          { id: second.own, betrokkene: second.betrokkene, partij: undefined }
        ])
      }))

    it.effect("B5, B9: are refused of who are not linked, and of a partij with geheimhouding, and nothing is kept", () =>
      Effect.gen(function*() {
        const { id: partij, gegevens } = yield* registreerPartij(anna)
        const { betrokkene: { id: stranger } } = yield* registreerBetrokkene(registratie())
        const ofOther = yield* giverOf((yield* registreerPartij(anna)).id)
        const own = yield* giverOf(partij)
        const adres = freshEmailadres()
        const { adres: held, id } = yield* registreerDigitaalAdres({ adres: freshEmailadres(), partij })
        const isRefused = Effect.fnUntraced(
          function*(betrokkene: BetrokkeneId, reden: DigitaalAdresNotShareable["reden"]) {
            const present = yield* digitaalAdresMetId(id, true)
            const given = yield* registreerDigitaalAdres({ adres: freshEmailadres(), betrokkene })
            for (
              const change of [
                registreerDigitaalAdres({ adres, partij, betrokkene }),
                wijzigDigitaalAdres(present, { adres, partij, betrokkene }),
                wijzigDigitaalAdres(present, { adres, betrokkene }),
                wijzigDigitaalAdres(given, { adres, partij, betrokkene }),
                wijzigDigitaalAdres(given, { adres, partij })
              ]
            ) {
              assert.deepInclude(yield* Effect.flip(change), { _tag: "DigitaalAdresNotShareable", betrokkene, reden })
            }
          }
        )
        yield* isRefused(stranger, "niet-gekoppeld")
        yield* isRefused(ofOther, "niet-gekoppeld")
        const secret = { ...gegevens, digitaleAdressen: [held], indicatieGeheimhouding: true } as typeof gegevens
        yield* wijzigPartij(partij, "elke", secret)
        yield* isRefused(own, "geheimhouding")
        assert.deepStrictEqual(yield* listed({ adres: adres.adres }), [])
      }))

    it.effect("of several betrokkenen are each theirs: a change is of the partij and the one that is told of", () =>
      Effect.gen(function*() {
        const { adres, betrokkene, partij, shared } = yield* world
        const other = yield* giverOf(partij)
        const again = yield* registreerDigitaalAdres({ adres, partij, betrokkene: other })
        assert.deepStrictEqual(holders([again]), [{ id: shared.id, betrokkene: other, partij }])
        for (const one of [betrokkene, other]) {
          assert.deepStrictEqual(holders(yield* listed({ betrokkene: one, adres: adres.adres })), [{
            id: shared.id,
            betrokkene: one,
            partij
          }])
        }
        const changed = yield* wijzigDigitaalAdres(again, { adres: freshEmailadres(), partij, betrokkene: other })
        assert.deepStrictEqual(holders([changed]), [{ id: shared.id, betrokkene: other, partij }])
        assert.deepStrictEqual(holders(yield* listed({ adres: adres.adres })), [
          { id: yield* ownId(betrokkene, adres.adres), betrokkene, partij: undefined }
        ])
        yield* verwijderDigitaalAdres(changed, changed.versie)
        assert.deepStrictEqual(yield* listed({ adres: changed.adres.adres }), [])
      }))

    it.effect("go with a merge as far as both say the same, and an undo, and nobody has an id of another", () =>
      onPeildatum(Effect.gen(function*() {
        yield* emptyRegister
        const [one, two] = [yield* registreerPartij(partijOfWietske), yield* registreerPartij(partijOfWietske)]
        const givers = [yield* giverOf(one.id), yield* giverOf(two.id)] as const
        const adres = freshEmailadres()
        const first = yield* registreerDigitaalAdres({ adres, partij: one.id, betrokkene: givers[0] })
        const second = yield* registreerDigitaalAdres({ adres, partij: two.id, betrokkene: givers[1] })
        const isTrue = Effect.gen(function*() {
          const records = yield* listed({ adres: adres.adres })
          assert.strictEqual(new Set(records.map(({ id }) => id)).size, records.length)
          for (const { betrokkene, partij, partijVanBetrokkene } of records) {
            if (betrokkene !== undefined && partij !== undefined) assert.strictEqual(partijVanBetrokkene, partij)
          }
          return records.length
        })
        assert.strictEqual(yield* isTrue, 2)
        yield* night(commandWith())
        const duplicate = (yield* allBevindingen).find(({ regel }) => regel === "dubbele-partij-vermoeden")
        const merged = yield* accepteer(duplicate ?? assert.fail("a duplicate"))
        assert.isAtMost(yield* isTrue, 2)
        yield* undoBevinding({ bevinding: merged.id, versie: merged.versie, door: balie })
        yield* isTrue
        const ids = (yield* listed({ adres: adres.adres })).flatMap(({ id, partij }) =>
          partij === undefined ? [] : [id]
        )
        assert.sameMembers(ids, [first.id, second.id])
      })))

    it.effect("leave nothing when the klantcontact is anonymised", () =>
      Effect.gen(function*() {
        const { adres, betrokkene, partij, shared } = yield* world
        const { klantcontact } = yield* betrokkeneMetId(betrokkene)
        yield* anonimiseerKlantcontact({ klantcontact, versie: "elke", door: balie })
        assert.deepStrictEqual(holders(yield* listed({ adres: adres.adres })), [
          { id: shared.id, betrokkene: undefined, partij }
        ])
        assert.notProperty(yield* betrokkeneMetId(betrokkene), "sharedAdressen")
      }))
  })
