import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  betrokkeneMetId,
  type DigitaalAdresId,
  digitaleAdressenVanBetrokkene,
  digitaleAdressenVanPartij,
  type PartijId,
  partijMetId,
  registreerBetrokkene,
  registreerPartij,
  type ReportedBevinding,
  undoBevinding,
  wijzigBetrokkene
} from "../../../src/index.ts"
import { accepteer } from "../steps/accepteer.ts"
import { operator, registratie } from "../steps/registratie.ts"
import { freshEmailadres } from "../worlds/fresh.ts"
import { allBevindingen, emptyRegister } from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum } from "../worlds/night.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { gegevensOfWietske, partijOfWietske } from "../worlds/wietske.ts"

const [ofPartij, ofBetrokkene] = [digitaleAdressenVanPartij, digitaleAdressenVanBetrokkene]

/** Wietske as a partij with one more address in front of hers, so that her ids do not follow from their places. */
const changedWietske = Effect.gen(function*() {
  const { id } = yield* registreerPartij(partijOfWietske)
  const { digitaalAdres } = yield* ofPartij.voegToe(id, { adres: freshEmailadres() })
  const [first] = ofPartij.list(yield* partijMetId(id))
  if (first === undefined) return assert.fail("an address")
  yield* ofPartij.verwijder(id, "elke", first.id)
  yield* ofPartij.voegToe(id, { adres: first.adres })
  yield* ofPartij.wijzig(id, "elke", digitaalAdres.id, { adres: freshEmailadres() })
  return id
})

const idsOfPartij = (id: PartijId) =>
  Effect.map(partijMetId(id), (partij) => new Map(ofPartij.list(partij).map(({ adres, id }) => [adres.adres, id])))

const undo = ({ id, versie }: ReportedBevinding) => undoBevinding({ bevinding: id, versie, door: operator })

const found = (regel: ReportedBevinding["regel"]) =>
  Effect.map(allBevindingen, (all) => all.find((one) => one.regel === regel) ?? assert.fail(regel))

/** The contract of the ids of digital addresses when something is undone. It empties the register. */
export const undoAdresIdsContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Ids van digitale adressen na ongedaan maken (${naam})`, (it) => {
    // Kills: ids that are not kept in a herstelpunt, or not given back.
    it.effect("of a merge: both partijen have the ids that they had, and meanwhile one has those of both", () =>
      onPeildatum(Effect.gen(function*() {
        yield* emptyRegister
        const [one, other] = [yield* changedWietske, yield* changedWietske]
        const before = [yield* idsOfPartij(one), yield* idsOfPartij(other)] as const
        yield* night(commandWith())
        const merged = yield* accepteer(yield* found("dubbele-partij-vermoeden"))
        const [stays] = [yield* Effect.option(idsOfPartij(one)), yield* Effect.option(idsOfPartij(other))]
          .flatMap((option) => option._tag === "Some" ? [option.value] : [])
        const known = new Set<DigitaalAdresId>(before.flatMap((ids) => [...ids.values()]))
        assert.strictEqual(stays?.size, new Set(before.flatMap((ids) => [...ids.keys()])).size)
        for (const id of stays?.values() ?? []) assert.isTrue(known.has(id))
        yield* undo(merged)
        assert.deepStrictEqual([yield* idsOfPartij(one), yield* idsOfPartij(other)] as const, before)
      })))

    it.effect("of a removal: the betrokkene has them again, also beside an address that was added since", () =>
      onPeildatum(Effect.gen(function*() {
        yield* emptyRegister
        const partij = yield* registreerPartij(partijOfWietske)
        const { betrokkene } = yield* registreerBetrokkene(
          registratie({
            identificatie: { soort: "gekozen-partij", partij: partij.id },
            contactgegevens: gegevensOfWietske
          })
        )
        const { initiator, rol } = betrokkene
        const contactgegevens = {
          ...gegevensOfWietske,
          digitaleAdressen: gegevensOfWietske.digitaleAdressen.toReversed()
        } as typeof gegevensOfWietske
        yield* wijzigBetrokkene({ betrokkene: betrokkene.id, versie: "elke", rol, initiator, contactgegevens })
        const ids = Effect.map(
          betrokkeneMetId(betrokkene.id),
          (nu) => new Map(ofBetrokkene.list(nu).map(({ adres, id }) => [adres.adres, id]))
        )
        const before = yield* ids
        yield* night(commandWith())
        const removed = yield* accepteer(yield* found("overbodige-afwijking"))
        assert.strictEqual((yield* ids).size, 0)
        const website = { ...freshEmailadres(), soortDigitaalAdres: "website" } as ReturnType<typeof freshEmailadres>
        const { digitaalAdres } = yield* ofBetrokkene.voegToe(betrokkene.id, { adres: website })
        yield* undo(removed)
        assert.deepStrictEqual(yield* ids, new Map([...before, [website.adres, digitaalAdres.id]]))
      })))
  })
