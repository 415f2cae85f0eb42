import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  type Identificator,
  Identificatoren,
  identificatorenWithIds,
  type IdentificatorId,
  identificatorMetId,
  Organisatienaam,
  type Partij,
  type Partijgegevens,
  partijMetId,
  registreerIdentificator,
  registreerPartij,
  SideRecords,
  undoBevinding,
  verwijderIdentificator,
  wijzigIdentificator
} from "../../../src/index.ts"
import { identificatorKey } from "../../../src/values/identificator.ts"
import { accepteer, bevindingVan } from "../steps/accepteer.ts"
import { bakkerij, operator } from "../steps/registratie.ts"
import { freshIdentificator } from "../worlds/fresh.ts"
import { emptyRegister } from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum } from "../worlds/night.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { gegevensOfWietske } from "../worlds/wietske.ts"

const { contactnaam: _, ...atWietske } = gegevensOfWietske

/** One organisation, with these identificatoren. */
const shop = (...identificatoren: ReadonlyArray<Identificator>) =>
  registreerPartij({
    ...bakkerij,
    ...atWietske,
    organisatienaam: Organisatienaam.make("Haringhal"),
    identificatoren
  } as object as Partijgegevens)

/** Each identificator of a partij, with its id and the number by which a program knows it. */
const own = (partij: Partij) =>
  identificatorenWithIds(partij).map(({ id, identificator }) => ({
    id,
    ...identificatorKey(identificator),
    andere: identificator.anderePartijIdentificator
  }))

const ownOf = ({ id }: Partij) => Effect.map(partijMetId(id), own)

const holders = (id: IdentificatorId) =>
  Effect.map(Identificatoren.use((all) => all.zoek({ id }, 5)), (found) => found.map(({ partij }) => partij))

/** Two partijen of one organisation, each with an identificator of its own, made one by the night and by somebody. */
const merged = Effect.gen(function*() {
  yield* emptyRegister
  const rsin = { ...freshIdentificator("rsin"), anderePartijIdentificator: "klant 1" } as Identificator
  const { id } = yield* registreerIdentificator({ identificator: freshIdentificator("rsin") })
  const first = yield* shop()
  yield* wijzigIdentificator(id, "elke", { identificator: rsin, partij: first.id })
  const remains = yield* partijMetId(first.id)
  const kvk = { ...freshIdentificator("kvk_nummer"), anderePartijIdentificator: "klant 2" } as Identificator
  const { id: kvkId } = yield* registreerIdentificator({ identificator: kvk })
  const lapses = yield* shop(kvk)
  yield* night(commandWith())
  const { id: bevinding, versie } = yield* accepteer(yield* bevindingVan("dubbele-partij-vermoeden"))
  const undo = undoBevinding({ bevinding, versie, door: operator })
  return { kvk, kvkId, lapses, remains, undo }
})

/** The contract of the ids of identificatoren when a merge is undone. It empties the register. */
export const undoIdentificatorIdsContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Ids van identificatoren na ongedaan maken (${naam})`, (it) => {
    // Kills: ids or numbers of programs that are not kept in a herstelpunt, or not given back.
    it.effect("both partijen have the ids that they had, and meanwhile one has those of both", () =>
      onPeildatum(Effect.gen(function*() {
        const { kvkId, lapses, remains, undo } = yield* merged
        assert.sameDeepMembers(yield* ownOf(remains), [...own(remains), ...own(lapses)])
        assert.deepStrictEqual(yield* holders(kvkId), [remains.id])
        yield* undo
        assert.deepStrictEqual(yield* ownOf(remains), own(remains))
        assert.deepStrictEqual(yield* ownOf(lapses), own(lapses))
        assert.deepStrictEqual(yield* holders(kvkId), [lapses.id])
      })))

    // Kills: one id of two records.
    it.effect("an id that went to another partij with another value stays there, and the restored one gets its own", () =>
      onPeildatum(Effect.gen(function*() {
        const { kvk, kvkId, lapses, undo } = yield* merged
        const third = yield* registreerPartij(bakkerij)
        const elsewhere = { identificator: freshIdentificator("kvk_nummer"), partij: third.id }
        yield* wijzigIdentificator(kvkId, "elke", elsewhere)
        yield* undo
        assert.deepStrictEqual(yield* holders(kvkId), [third.id])
        const [restored = assert.fail("an identificator")] = yield* ownOf(lapses)
        assert.deepInclude(restored, { ...identificatorKey(kvk), andere: "klant 2" })
        assert.notStrictEqual(restored.id, kvkId)
        assert.deepStrictEqual(yield* holders(restored.id), [lapses.id])
        assert.strictEqual((yield* identificatorMetId(restored.id)).partij?.id, lapses.id)
      })))

    // Kills: the same identificator of a partij and of nobody, and one that is found twice.
    it.effect("one that is of nobody since the merge is that of its partij again, and no longer of nobody", () =>
      onPeildatum(Effect.gen(function*() {
        for (const way of ["loosened", "recorded anew"]) {
          const { kvk, kvkId, lapses, undo } = yield* merged
          const { id } = way === "loosened"
            ? yield* wijzigIdentificator(kvkId, "elke", { identificator: kvk })
            : yield* Effect.andThen(
              verwijderIdentificator(kvkId, "elke"),
              registreerIdentificator({ identificator: kvk })
            )
          assert.strictEqual(id === kvkId, way === "loosened")
          yield* undo
          assert.deepStrictEqual((yield* ownOf(lapses)).map((one) => one.id), [id])
          assert.deepStrictEqual(yield* holders(id), [lapses.id])
          assert.lengthOf(yield* SideRecords.use((all) => all.zoekAll("losseidentificator", [id])), 0)
        }
      })))
  })
