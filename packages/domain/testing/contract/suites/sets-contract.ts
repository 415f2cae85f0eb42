import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import {
  accepteerBevinding,
  type Betrokkene,
  Betrokkenen,
  geenContactgegevens,
  inzage,
  type Partij,
  Partijen,
  type Partijgegevens,
  RegisterUnavailable,
  registreerBetrokkene,
  registreerPartij,
  undoBevinding,
  vergeet,
  verwijderPartij,
  voegPartijenSamen,
  wijzigBetrokkenegegevens
} from "../../../src/index.ts"
import { isGeanonimiseerd } from "../../../src/klantcontact/klantcontact.ts"
import { BetrokkenenAtOnce } from "../../../src/use-cases/each-page-of-betrokkenen.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { anna, balie, operator, registratie, todayOnly } from "../steps/registratie.ts"
import { betrokkenenOf } from "../worlds/betrokkenen-of.ts"
import { allBevindingen, emptyRegister } from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum } from "../worlds/night.ts"
import { countOutcomes, errorOf } from "../worlds/outcomes.ts"
import { betrokkeneIn, klantcontactIn, koppelgeschiedenisVan, partijIn, readable } from "../worlds/record-in.ts"
import type { RegisterPorts, RegisterUnderTest } from "../worlds/surroundings.ts"
import { soortenOf } from "../worlds/trail.ts"
import { gegevensOfWietske } from "../worlds/wietske.ts"

/** Ten betrokkenen in pages of three: the last page is not full, and some klantcontacten are in two pages. */
const inPagesOfThree = Effect.provideService(BetrokkenenAtOnce, 3)

const gegevens = { ...anna, ...gegevensOfWietske } as object as Partijgegevens

const busyPartij = Effect.gen(function*() {
  const partij = yield* registreerPartij(gegevens)
  return { partij, betrokkenen: yield* tenOf(partij) }
})

const tenOf = ({ id }: Partij) =>
  Effect.map(
    Effect.forEach(
      Array.from({ length: 10 }),
      () =>
        registreerBetrokkene(
          registratie({ identificatie: { soort: "gekozen-partij", partij: id }, contactgegevens: todayOnly })
        )
    ),
    (made) => made.map(({ betrokkene }): Betrokkene => betrokkene)
  )

const failing = Effect.fail(new RegisterUnavailable({ reden: "08006" }))

/** The partij can't be deleted: the last step of each of these changes fails, after all betrokkenen were done. */
const failingAtTheEnd = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.flatMap(
    Partijen,
    (partijen) => Effect.flip(Effect.provideService(work, Partijen, { ...partijen, verwijder: () => failing }))
  )

const proposedMerge = Effect.gen(function*() {
  yield* night(commandWith())
  const bevinding = (yield* allBevindingen).find(({ regel }) => regel === "dubbele-partij-vermoeden")
  return bevinding ?? assert.fail("no proposal to merge")
})

const recordsOf = (betrokkenen: ReadonlyArray<Betrokkene>) =>
  Effect.forEach(betrokkenen, ({ id }) =>
    Effect.gen(function*() {
      return {
        betrokkene: yield* betrokkeneIn(id),
        links: yield* koppelgeschiedenisVan(id),
        trail: yield* soortenOf("betrokkene", { id })
      }
    }))

/**
 * The contract of changes of all betrokkenen of a partij, a page at a time: all or nothing, and each betrokkene with its
 * entries. The register is emptied for some tests: nobody else may use it.
 */
export const setsContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Alle betrokkenen van een partij (${naam})`, (it) => {
    it.effect("B10, B11: deleting a partij unlinks each, with a link record and two entries each", () =>
      Effect.gen(function*() {
        const { betrokkenen, partij } = yield* busyPartij
        const command = {
          partij: partij.id,
          versie: partij.versie,
          betrokkenen: "ontkoppelen",
          door: operator
        } as const
        yield* inPagesOfThree(verwijderPartij(command))
        for (const { betrokkene, links, trail } of yield* recordsOf(betrokkenen)) {
          assert.deepInclude(betrokkene ?? {}, { _tag: "Ongekend", versie: 2 })
          assert.deepStrictEqual(links.map(({ soort }) => soort), ["gekoppeld", "ontkoppeld"])
          assert.deepStrictEqual(trail.slice(-1), ["ontkoppeld"])
        }
        const ofPartij = yield* soortenOf("partij", partij)
        assert.lengthOf(ofPartij.filter((soort) => soort === "ontkoppeld"), betrokkenen.length)
        assert.strictEqual(ofPartij.at(-1), "verwijderd")
      }))

    it.effect("forgetting erases each and anonymises each klantcontact once, and counts them", () =>
      Effect.gen(function*() {
        const { betrokkenen, partij } = yield* busyPartij
        const [first] = betrokkenen
        if (first === undefined) return assert.fail("ten")
        // More of the same klantcontact than fit in a page.
        for (const rol of ["klant", "vertegenwoordiger", "klant", "vertegenwoordiger"] as const) {
          yield* registreerBetrokkene({
            ...registratie({ identificatie: { soort: "gekozen-partij", partij: partij.id } }),
            klantcontact: { existing: first.klantcontact },
            rol
          })
        }
        const { aantalBetrokkenen, klantcontacten } = yield* inPagesOfThree(
          vergeet({ partij: partij.id, door: operator, proef: false })
        )
        assert.strictEqual(aantalBetrokkenen, 14)
        assert.sameMembers([...klantcontacten], betrokkenen.map(({ klantcontact }) => klantcontact))
        for (const { betrokkene, trail } of yield* recordsOf(betrokkenen)) {
          assert.deepInclude(betrokkene ?? {}, { _tag: "Ongekend", contactgegevens: geenContactgegevens })
          assert.deepStrictEqual(trail.slice(-2), ["ontkoppeld", "gewijzigd"])
        }
        for (const id of klantcontacten) {
          const klantcontact = yield* klantcontactIn(id)
          assert.isTrue(klantcontact !== undefined && isGeanonimiseerd(klantcontact))
          const trail = yield* soortenOf("klantcontact", { id })
          assert.lengthOf(trail.filter((soort) => soort === "geanonimiseerd"), 1)
          assert.notInclude(trail, "gewijzigd")
        }
      }))

    it.effect("B10, B11: accepting a merge moves each, and undoing it moves each back", () =>
      onPeildatum(Effect.gen(function*() {
        yield* emptyRegister
        const remains = yield* registreerPartij(gegevens)
        const { betrokkenen, partij: lapses } = yield* busyPartij
        const proposal = yield* proposedMerge
        const accepted = yield* inPagesOfThree(
          accepteerBevinding({ bevinding: proposal.id, versie: proposal.versie, door: balie })
        )
        assert.lengthOf(yield* betrokkenenOf(remains.id), 10)
        for (const { links, trail } of yield* recordsOf(betrokkenen)) {
          assert.deepStrictEqual(links.map(({ soort }) => soort), ["gekoppeld", "ontkoppeld", "gekoppeld"])
          assert.deepStrictEqual(trail.slice(-2), ["ontkoppeld", "gekoppeld"])
        }
        yield* inPagesOfThree(undoBevinding({ bevinding: accepted.id, versie: accepted.versie, door: operator }))
        assert.lengthOf(yield* betrokkenenOf(remains.id), 0)
        const back = yield* betrokkenenOf(lapses.id)
        assert.sameMembers(back.map(({ id }) => id), betrokkenen.map(({ id }) => id))
        for (const nu of back) {
          const was = betrokkenen.find(({ id }) => id === nu.id)
          assert.deepStrictEqual(nu.grond, was?._tag === "Gekend" ? was.grond : undefined)
        }
      })))

    it.effect("all or nothing: what fails after every page leaves each record and its trail as it was", () =>
      onPeildatum(Effect.gen(function*() {
        yield* emptyRegister
        yield* registreerPartij(gegevens)
        const { betrokkenen, partij } = yield* busyPartij
        const proposal = yield* proposedMerge
        const before = yield* recordsOf(betrokkenen)
        const trailBefore = yield* soortenOf("partij", partij)
        const { id, versie } = partij
        const works: ReadonlyArray<Effect.Effect<void, { readonly _tag: string }, RegisterPorts>> = [
          Effect.asVoid(vergeet({ partij: id, door: balie, proef: false })),
          Effect.asVoid(verwijderPartij({ partij: id, versie, betrokkenen: "ontkoppelen", door: balie })),
          Effect.asVoid(accepteerBevinding({ bevinding: proposal.id, versie: proposal.versie, door: balie }))
        ]
        for (const work of works) {
          assert.strictEqual((yield* failingAtTheEnd(inPagesOfThree(work)))._tag, "RegisterUnavailable")
          assert.deepStrictEqual(yield* recordsOf(betrokkenen), before)
          assert.deepStrictEqual(yield* soortenOf("partij", partij), trailBefore)
          assert.deepStrictEqual(yield* partijIn(id), readable(partij))
        }
      })))

    it.effect("an inzage in parts shows each betrokkenheid once, and says which part is the last", () =>
      Effect.gen(function*() {
        const { partij } = yield* busyPartij
        for (let times = 0; times < 10; times++) yield* tenOf(partij)
        const first = yield* inzage(partij.id)
        assert.lengthOf(first.betrokkenheden, 100)
        const { volgende } = first
        if (volgende === undefined) return assert.fail("a second part")
        const second = yield* inzage(partij.id, volgende)
        assert.lengthOf(second.betrokkenheden, 10)
        assert.isUndefined(second.volgende)
        const shown = [...first.betrokkenheden, ...second.betrokkenheden].map(({ betrokkene }) => betrokkene.id)
        assert.lengthOf([...new Set(shown)], 110)
        // What is about the partij itself is in the first part, and not repeated.
        assert.include(first.handelingen.map(({ record }) => record.soort), "partij")
        assert.notInclude(second.handelingen.map(({ record }) => record.soort), "partij")
      }))

    it.effect("B12: of several changes at once, one based on another version refuses all", () =>
      Effect.gen(function*() {
        const { betrokkenen: [one, other] } = yield* busyPartij
        if (one === undefined || other === undefined) return assert.fail("ten")
        const betrokkenen = yield* Betrokkenen
        const next = (voor: Betrokkene) => ({
          voor,
          na: wijzigBetrokkenegegevens(voor, { ...voor, initiator: !voor.initiator }, voor.registratiedatum)
        })
        const stale = { ...next(other), voor: { ...other, versie: nextVersie(other.versie) } }
        assert.strictEqual(yield* errorOf(betrokkenen.vervangAll([next(one), stale])), "VersieConflict")
        assert.deepStrictEqual(yield* betrokkenen.zoek(one.id), Option.some(one))
        yield* betrokkenen.vervangAll([next(one), next(other)])
        assert.deepStrictEqual(
          (yield* betrokkenen.zoekAll([one.id, other.id])).map(({ versie }) => versie),
          [2, 2]
        )
      }))

    it.effect("B11: merging into a partij that is deleted or forgotten meanwhile is done before that, or refused", () =>
      Effect.gen(function*() {
        for (const times of Array.from({ length: 10 }).keys()) {
          const [blijft, vervalt] = [yield* registreerPartij(anna), yield* registreerPartij(anna)]
          const bij = yield* Effect.forEach(
            Array.from({ length: 4 }),
            () => registreerBetrokkene(registratie({ identificatie: { soort: "gekozen-partij", partij: vervalt.id } }))
          )
          const removal: Effect.Effect<void, { readonly _tag: string }, RegisterPorts> = times % 2 === 0
            ? verwijderPartij({ partij: blijft.id, versie: "elke", betrokkenen: "ontkoppelen", door: balie })
            : Effect.asVoid(vergeet({ partij: blijft.id, door: balie, proef: false }))
          const merge = Effect.asVoid(voegPartijenSamen({
            blijft: blijft.id,
            vervalt: vervalt.id,
            versies: { blijft: "elke", vervalt: "elke" },
            door: balie
          }))
          const works = [merge, removal]
          const { gelukt = 0, PartijNietGevonden = 0, ...different } = yield* countOutcomes<
            void,
            { readonly _tag: string },
            RegisterPorts
          >(times < 5 ? works : works.toReversed(), () => "gelukt")
          assert.deepStrictEqual([gelukt + PartijNietGevonden, different], [2, {}])
          assert.isUndefined(yield* partijIn(blijft.id))
          const isMerged = (yield* partijIn(vervalt.id)) === undefined
          for (const { betrokkene } of bij) {
            assert.strictEqual((yield* betrokkeneIn(betrokkene.id))?._tag, isMerged ? "Ongekend" : "Gekend")
          }
        }
      }))
  })
