import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import * as fc from "fast-check"
import {
  Beleid,
  type BetrokkeneId,
  Bezoekadres,
  DigitaalAdres,
  type Identificatie,
  koppelBetrokkene,
  ontkoppelBetrokkene,
  type Partijgegevens,
  type PartijId,
  registreerBetrokkene,
  registreerPartij,
  undoBevinding,
  wijzigBetrokkene,
  wijzigPartij
} from "../../../src/index.ts"
import { koppelgronden } from "../../../src/reconciliatie/voorstel.ts"
import { BetrokkenenAtOnce } from "../../../src/use-cases/each-page-of-betrokkenen.ts"
import { beleid } from "../../arbitraries/circumstances.ts"
import { clearPerson } from "../../arbitraries/clear-person.ts"
import { nightWorld } from "../../arbitraries/night-world.ts"
import { read } from "../../decoding.ts"
import { accepteer } from "../steps/accepteer.ts"
import { asAnna, bakkerij, balie, operator, registratie, todayOnly } from "../steps/registratie.ts"
import { freshIdentificator } from "../worlds/fresh.ts"
import { guardTraces } from "../worlds/night-limits.ts"
import { allBevindingen, emptyRegister, metWereld, recordsIn } from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum } from "../worlds/night.ts"
import { property } from "../worlds/property.ts"
import { betrokkeneIn } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { ticking } from "../worlds/ticking.ts"
import { soortenOf } from "../worlds/trail.ts"
import { gegevensOfWietske, partijOfWietske } from "../worlds/wietske.ts"

/** A policy under which the night links whom it may. */
const linking = read(Beleid, { koppelOpGronden: [...koppelgronden] })

const elsewhere = read(Bezoekadres, { ...clearPerson.bezoekadres, huisnummer: 78 })

const chosenPartij = (partij: PartijId): Identificatie => ({ soort: "gekozen-partij", partij })

const link = (betrokkene: BetrokkeneId, partij: PartijId) =>
  koppelBetrokkene({ betrokkene, versie: "elke", identificatie: chosenPartij(partij), door: balie })

const unlink = (betrokkene: BetrokkeneId) => ontkoppelBetrokkene({ betrokkene, versie: "elke", door: operator })

/** An address that only one of two partijen has. */
const work = read(DigitaalAdres, { soortDigitaalAdres: "email", adres: "w.uniekproef@example.nl" })

const inPagesOfThree = Effect.provideService(BetrokkenenAtOnce, 3)

/** Wietske at the counter, linked to the partij with her data, and unlinked again by somebody who knows better. */
const unlinkedWietske = Effect.gen(function*() {
  yield* emptyRegister
  const partij = yield* registreerPartij(partijOfWietske)
  const { betrokkene } = yield* registreerBetrokkene(
    registratie({ identificatie: chosenPartij(partij.id), contactgegevens: gegevensOfWietske })
  )
  yield* unlink(betrokkene.id)
  return { betrokkene: betrokkene.id, partij }
})

const koppelvoorstellen = Effect.map(
  allBevindingen,
  (all) => all.flatMap((one) => one.voorstel?.soort === "koppelen" ? [{ ...one, voorstel: one.voorstel }] : [])
)

const proposed = Effect.map(koppelvoorstellen, (all) => all.filter(({ toestand }) => toestand === "open"))

/** The night as it links whom it may, and as it only proposes. */
const nights = Effect.forEach([linking, read(Beleid, {})], (beleid) => night(commandWith(beleid)), { discard: true })

/**
 * The contract of what a person decides by unlinking: the night proposes that link no more. The register is emptied for
 * every test.
 */
export const unlinkedContract = (naam: string, register: RegisterUnderTest, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Ontkoppeld (${naam})`, (it) => {
    it.effect("B10: no night proposes or makes a link that somebody broke, not even the first night", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkene, partij } = yield* unlinkedWietske
        yield* nights
        assert.isEmpty(yield* proposed)
        assert.strictEqual((yield* betrokkeneIn(betrokkene))?._tag, "Ongekend")
        const ofBetrokkene = (yield* allBevindingen).filter(({ records }) =>
          records.some(({ id }) => id === betrokkene)
        )
        assert.isNotEmpty(ofBetrokkene.filter(({ regel }) => regel === "gegevens-van-partij-in-ongekende"))
        assert.isEmpty(ofBetrokkene.filter(({ toestand }) => toestand === "open"), "no rule speaks of that link")
        const [rejected] = yield* koppelvoorstellen
        assert.deepInclude(rejected, { regel: "mogelijke-partij", toestand: "afgewezen" })
        assert.deepInclude(rejected?.voorstel, { betrokkene, partij: partij.id })
        assert.deepInclude(rejected?.besluit, { wijze: "afgewezen", door: operator })
        // Somebody else with the same data is another matter.
        yield* registreerBetrokkene(registratie({ contactgegevens: gegevensOfWietske }))
        yield* night(commandWith())
        assert.lengthOf(yield* proposed, 1)
      })))

    it.effect("it stands after a link to another, and until a value that it rests on changes", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkene, partij } = yield* unlinkedWietske
        yield* link(betrokkene, (yield* registreerPartij(bakkerij)).id)
        yield* unlink(betrokkene)
        yield* wijzigPartij(partij.id, "elke", { ...partijOfWietske, interneNotitie: "Belt graag." })
        yield* nights
        assert.isEmpty(yield* proposed)
        const { contactgegevens, initiator, rol } = (yield* betrokkeneIn(betrokkene)) ?? assert.fail("a betrokkene")
        const moved = { ...contactgegevens, bezoekadres: elsewhere }
        yield* wijzigBetrokkene({ betrokkene, versie: "elke", rol, initiator, contactgegevens: moved })
        yield* night(commandWith())
        const [again, ...others] = yield* proposed
        assert.isEmpty(others)
        assert.deepInclude(again?.voorstel, { betrokkene, partij: partij.id })
        // And so does a decision by unlinking after an accepted proposal.
        yield* accepteer(again ?? assert.fail("a proposal"))
        yield* unlink(betrokkene)
        yield* nights
        assert.isEmpty(yield* proposed)
        yield* wijzigPartij(partij.id, "elke", { ...partijOfWietske, bezoekadres: elsewhere } as Partijgegevens)
        yield* night(commandWith())
        assert.lengthOf(yield* proposed, 1)
      })))

    it.effect("B5: nothing is kept of a link to a partij that the contactgegevens do not point to", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        const { betrokkene } = yield* registreerBetrokkene(
          registratie({
            identificatie: chosenPartij((yield* registreerPartij(partijOfWietske)).id),
            contactgegevens: todayOnly
          })
        )
        yield* unlink(betrokkene.id)
        assert.isEmpty(yield* allBevindingen)
      }))

    it.effect("who was linked on a number of somebody else is not linked to this partij again, however many", () =>
      onPeildatum(Effect.gen(function*() {
        yield* emptyRegister
        const was = freshIdentificator("bsn")
        const partij = yield* registreerPartij({ ...partijOfWietske, identificatoren: [was] } as Partijgegevens)
        const identificatie: Identificatie = asAnna(was, partijOfWietske)
        const made = yield* Effect.forEach(
          Array.from({ length: 7 }),
          () => registreerBetrokkene(registratie({ identificatie, contactgegevens: gegevensOfWietske }))
        )
        const other = yield* registreerBetrokkene(registratie({ identificatie, contactgegevens: todayOnly }))
        yield* wijzigPartij(
          partij.id,
          "elke",
          { ...partijOfWietske, identificatoren: [freshIdentificator("bsn")] } as Partijgegevens,
          { wijziging: "andere-persoon", door: operator }
        ).pipe(inPagesOfThree)
        yield* nights
        assert.isEmpty(yield* proposed)
        for (const { betrokkene: { id } } of [...made, other]) {
          assert.strictEqual((yield* betrokkeneIn(id))?._tag, "Ongekend")
        }
        const rejected = yield* koppelvoorstellen
        assert.sameMembers(
          rejected.map(({ voorstel }) => voorstel.betrokkene),
          made.map(({ betrokkene }) => betrokkene.id)
        )
        for (const { besluit, id } of rejected) {
          assert.deepInclude(besluit, { wijze: "afgewezen", door: operator })
          assert.deepStrictEqual(yield* soortenOf("bevinding", { id }), ["afgewezen"])
        }
        yield* wijzigPartij(partij.id, "elke", { ...partijOfWietske, bezoekadres: elsewhere } as Partijgegevens, {
          wijziging: "correctie",
          door: operator
        })
        yield* night(commandWith())
        assert.lengthOf(yield* proposed, made.length)
      })))

    it.effect("it is not listed beside others that the betrokkene may be, and the only one left is proposed", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkene, partij } = yield* unlinkedWietske
        const second = yield* registreerPartij(partijOfWietske)
        yield* nights
        const listing = Effect.map(
          allBevindingen,
          (all) => all.filter(({ regel, toestand }) => regel === "meer-mogelijke-partijen" && toestand === "open")
        )
        const [only, ...others] = yield* proposed
        assert.isEmpty([...others, ...yield* listing])
        assert.deepInclude(only?.voorstel, { betrokkene, partij: second.id })
        const third = yield* registreerPartij(partijOfWietske)
        yield* nights
        assert.isEmpty(yield* proposed)
        const [listed, ...more] = yield* listing
        assert.isEmpty(more)
        const named = listed?.records.flatMap(({ id, soort }) => soort === "partij" ? [id] : []) ?? []
        assert.sameMembers<string>(named, [second.id, third.id])
        yield* link(betrokkene, third.id)
        yield* unlink(betrokkene)
        yield* nights
        const [again] = yield* proposed
        assert.deepInclude(again?.voorstel, { betrokkene, partij: second.id })
        yield* accepteer(again ?? assert.fail("a proposal"))
        assert.deepInclude(yield* betrokkeneIn(betrokkene), { _tag: "Gekend", partij: second.id })
        yield* unlink(betrokkene)
        yield* nights
        assert.isEmpty([...yield* proposed, ...yield* listing])
        // A value of the first one changes: that alone is proposed again.
        yield* wijzigPartij(partij.id, "elke", { ...partijOfWietske, bezoekadres: elsewhere } as Partijgegevens)
        yield* night(commandWith())
        assert.deepStrictEqual((yield* proposed).map(({ voorstel }) => voorstel.partij), [partij.id])
      })))

    for (const side of ["blijft", "vervalt"] as const) {
      it.effect(`it stands after a merge of the partij that ${side}, and after that is undone`, () =>
        ticking(Effect.gen(function*() {
          yield* emptyRegister
          const blijft = yield* registreerPartij(partijOfWietske)
          const vervalt = yield* registreerPartij(
            { ...partijOfWietske, digitaleAdressen: [...partijOfWietske.digitaleAdressen, work] } as Partijgegevens
          )
          const partijen = { blijft, vervalt }
          const made = yield* Effect.forEach(
            Array.from({ length: 7 }),
            () => registreerBetrokkene(registratie({ contactgegevens: gegevensOfWietske }))
          )
          const [first, ...others] = made.map(({ betrokkene }) => betrokkene.id)
          if (first === undefined) return assert.fail("seven")
          for (const id of others) {
            yield* link(id, partijen[side].id)
            yield* unlink(id)
          }
          const elsewhereLinked = others[0] ?? assert.fail("another")
          yield* link(elsewhereLinked, (yield* registreerPartij(bakkerij)).id)
          yield* night(commandWith())
          const merge = (yield* allBevindingen).find(({ regel }) => regel === "dubbele-partij-vermoeden")
          const merged = yield* inPagesOfThree(accepteer(merge ?? assert.fail("a proposal to merge")))
          yield* unlink(elsewhereLinked)
          yield* night(commandWith())
          assert.deepStrictEqual((yield* proposed).map(({ voorstel }) => voorstel.betrokkene), [first])
          const rejected = (yield* koppelvoorstellen).filter(({ toestand }) => toestand === "afgewezen")
          for (const { besluit } of rejected) assert.deepInclude(besluit, { wijze: "afgewezen", door: operator })
          // Who is not the merged one is neither; of the others it is known only that they are not the one of the two.
          yield* link(first, blijft.id)
          yield* unlink(first)
          yield* inPagesOfThree(undoBevinding({ bevinding: merged.id, versie: merged.versie, door: balie }))
          yield* nights
          const again = (yield* proposed).map(({ voorstel }) => voorstel)
          assert.sameMembers(again.map(({ betrokkene }) => betrokkene), others)
          for (const { partij } of again) assert.strictEqual(partij, (side === "blijft" ? vervalt : blijft).id)
          const listing = (yield* allBevindingen).filter(({ regel }) => regel === "meer-mogelijke-partijen")
          assert.isEmpty(listing.filter(({ toestand }) => toestand === "open"))
        })))
    }

    it.effect("whatever the night proposes to link is proposed no more once somebody linked and unlinked it", () =>
      property(fc.tuple(nightWorld, beleid), ([wereld, beleid]) =>
        onPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          yield* night(commandWith({ ...beleid, koppelOpGronden: [] }))
          const broken = new Set<string>()
          for (const { voorstel: { betrokkene, partij } } of yield* proposed) {
            yield* link(betrokkene, partij)
            yield* unlink(betrokkene)
            broken.add(`${betrokkene} ${partij}`)
          }
          yield* night(commandWith({ ...beleid, koppelOpGronden: [...koppelgronden] }))
          yield* night(commandWith({ ...beleid, koppelOpGronden: [] }))
          for (const { voorstel } of yield* proposed) {
            assert.isFalse(broken.has(`${voorstel.betrokkene} ${voorstel.partij}`))
          }
          const content = yield* recordsIn
          for (const betrokkene of content.betrokkenen) {
            if (betrokkene._tag === "Gekend") assert.isFalse(broken.has(`${betrokkene.id} ${betrokkene.partij}`))
          }
          yield* guardTraces(content)
        })), werelden))
  })
