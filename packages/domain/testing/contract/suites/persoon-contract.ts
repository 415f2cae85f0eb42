import { assert, it } from "@effect/vitest"
import { Cause, Effect, Exit, Option } from "effect"
import {
  anonimiseer,
  bepaalContactgegevens,
  bepaalContactgegevensVoorOpvolging,
  fullInzage,
  geenContactgegevens,
  Handelende,
  inzage,
  Partijen,
  type Partijgegevens,
  registreerBetrokkene,
  registreerPartij,
  vergeet,
  verwijderPartij,
  zoekHandelingen
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { anna, asAnna, balie, operator, operatorIdentity, registratie } from "../steps/registratie.ts"
import { freshBetrokkene, freshIdentificator, freshPartij } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { betrokkeneIn, klantcontactIn, koppelgeschiedenisVan, partijIn, readable } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const byId = <A extends { readonly id: string }>(one: A, ander: A): number => one.id < ander.id ? -1 : 1

/** A partij with two betrokkenen at one klantcontact and one at another. A stranger at the first must be left alone. */
const lives = Effect.fnUntraced(function*() {
  const identificatie = asAnna(freshIdentificator("bsn"))
  const one = yield* registreerBetrokkene(registratie({ identificatie }))
  const { betrokkene: also } = yield* registreerBetrokkene(
    registratie({ klantcontact: { existing: one.klantcontact.id }, identificatie, rol: "vertegenwoordiger" })
  )
  const ander = yield* registreerBetrokkene(registratie({ identificatie }))
  const { betrokkene: strange } = yield* registreerBetrokkene(
    registratie({ klantcontact: { existing: one.klantcontact.id } })
  )
  if (one.partij === undefined) return assert.fail("a partij")
  return {
    partij: one.partij,
    klantcontacten: [one.klantcontact, ander.klantcontact],
    betrokkenen: [one.betrokkene, also, ander.betrokkene],
    strange
  }
})

/**
 * The contract of use cases 5 and 7: contactgegevens for follow-up, access to what is held about a partij, and its
 * erasure.
 */
export const persoonContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Persoon (${naam})`, (it) => {
    it.effect("B7, B8, B9: for a gekende the answer is that of bepaalContactgegevens, with either right", () =>
      Effect.gen(function*() {
        for (const [indicatieGeheimhouding, indicatieActief] of [[false, true], [true, true], [true, false]] as const) {
          const partij = yield* registreerPartij({ ...anna, indicatieGeheimhouding, indicatieActief })
          const { betrokkene } = yield* registreerBetrokkene(
            registratie({ identificatie: { soort: "gekozen-partij", partij: partij.id } })
          )
          if (betrokkene._tag !== "Gekend") return assert.fail("gekend")
          for (const right of [fullInzage, { ...fullInzage, geheim: false }]) {
            assert.deepStrictEqual(
              yield* bepaalContactgegevensVoorOpvolging(betrokkene.id, right),
              bepaalContactgegevens({ betrokkene, partij }, right)
            )
          }
        }
      }))

    it.effect("B5: for an ongekende the answer is its own data; without a betrokkene there is none", () =>
      Effect.gen(function*() {
        const { betrokkene } = yield* registreerBetrokkene(registratie())
        if (betrokkene._tag !== "Ongekend") return assert.fail("ongekend")
        assert.deepStrictEqual(
          yield* bepaalContactgegevensVoorOpvolging(betrokkene.id, fullInzage),
          bepaalContactgegevens({ betrokkene }, fullInzage)
        )
        const gone = yield* freshBetrokkene(betrokkene, betrokkene.klantcontact, (yield* freshPartij()).id)
        const fout = yield* Effect.flip(bepaalContactgegevensVoorOpvolging(gone.id, fullInzage))
        assert.deepInclude(fout, { _tag: "BetrokkeneNietGevonden", betrokkene: gone.id })
      }))

    it.effect("B5, B11: if the partij is deleted between both reads, the answer is the betrokkene's own data", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const { betrokkene, partij } = yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(freshIdentificator("bsn")) })
        )
        if (partij === undefined) return assert.fail("a partij")
        const gone = verwijderPartij({ partij: partij.id, versie: "elke", betrokkenen: "ontkoppelen", door: balie })
          .pipe(
            Effect.provideService(Partijen, partijen),
            Effect.orDie
          )
        const { gekend, naam } = yield* Effect.provideService(
          bepaalContactgegevensVoorOpvolging(betrokkene.id, fullInzage),
          Partijen,
          {
            ...partijen,
            zoek: (id) => Effect.andThen(gone, partijen.zoek(id))
          }
        )
        assert.deepStrictEqual([gekend, naam?.bron], [false, "betrokkene"])
      }))

    it.effect("B2: with a link to a missing partij the register is broken, and nothing is answered", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const { betrokkene } = yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(freshIdentificator("bsn")) })
        )
        const end = yield* Effect.exit(
          Effect.provideService(bepaalContactgegevensVoorOpvolging(betrokkene.id, fullInzage), Partijen, {
            ...partijen,
            zoek: () => Effect.succeed(Option.none())
          })
        )
        assert.isTrue(Exit.isFailure(end) && Cause.hasDies(end.cause))
      }))

    it.effect("inzage gives the partij and its betrokkenen with klantcontact and history, nobody else's", () =>
      Effect.gen(function*() {
        const { betrokkenen, klantcontacten, partij } = yield* lives()
        const { betrokkenheden, partij: read } = yield* inzage(partij.id)
        assert.deepStrictEqual(readable(read), readable(partij))
        assert.deepStrictEqual(
          betrokkenheden.map(({ betrokkene }) => betrokkene).toSorted(byId),
          betrokkenen.flatMap((one) => one._tag === "Gekend" ? [one] : []).toSorted(byId)
        )
        for (const { betrokkene, klantcontact, koppelgeschiedenis } of betrokkenheden) {
          assert.deepStrictEqual(klantcontact, klantcontacten.find(({ id }) => id === betrokkene.klantcontact))
          assert.deepStrictEqual(koppelgeschiedenis, yield* koppelgeschiedenisVan(betrokkene.id))
          assert.lengthOf(koppelgeschiedenis, 1)
        }
        const loner = yield* registreerPartij(anna)
        assert.deepStrictEqual((yield* inzage(loner.id)).betrokkenheden, [])
      }))

    it.effect("inzage lists what was done to the partij and its betrokkenen, and is recorded itself", () =>
      Effect.gen(function*() {
        const { betrokkenen, partij } = yield* lives()
        const records = [partij, ...betrokkenen].map(({ id }): string => id)
        const { handelingen } = yield* inzage(partij.id)
        assert.sameMembers([...new Set(handelingen.map(({ record }) => record.id))], records)
        for (const id of records) {
          assert.include(handelingen.filter(({ record }) => record.id === id).map(({ soort }) => soort), "gekoppeld")
        }
        assert.notInclude(handelingen.map(({ soort }) => soort), "ingezien")
        const { handelingen: afterwards } = yield* inzage(partij.id).pipe(
          Effect.provideService(Handelende, { naam: operator, identiteit: operatorIdentity })
        )
        assert.strictEqual(afterwards.filter(({ soort }) => soort === "ingezien").length, 1)
        const trail = yield* zoekHandelingen({ soort: "partij", id: partij.id }, { ascending: false, aantal: 1 })
        assert.deepInclude(trail.records[0], { soort: "ingezien", door: operator, identiteit: operatorIdentity })
      }))

    it.effect("a trial of vergeet changes nothing and tells the same as vergeet itself", () =>
      Effect.gen(function*() {
        const { betrokkenen, klantcontacten, partij, strange } = yield* lives()
        const trial = yield* vergeet({ partij: partij.id, door: operator, proef: true })
        assert.strictEqual(trial.partij, partij.id)
        assert.sameMembers([...trial.betrokkenen], betrokkenen.map(({ id }) => id))
        assert.sameMembers([...trial.klantcontacten], klantcontacten.map(({ id }) => id))
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(partij))
        for (const betrokkene of betrokkenen) assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), betrokkene)
        for (const klantcontact of klantcontacten) {
          assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), klantcontact)
        }
        const done = yield* vergeet({ partij: partij.id, door: operator, proef: false })
        assert.sameMembers([...done.betrokkenen], [...trial.betrokkenen])
        assert.sameMembers([...done.klantcontacten], [...trial.klantcontacten])
        assert.isUndefined(yield* partijIn(partij.id))
        for (const was of betrokkenen) {
          if (was._tag !== "Gekend") return assert.fail("gekend")
          const { _tag: _was, grond: _grond, partij: _partij, ...kept } = was
          assert.deepStrictEqual(yield* betrokkeneIn(was.id), {
            ...kept,
            _tag: "Ongekend",
            contactgegevens: geenContactgegevens,
            versie: nextVersie(nextVersie(was.versie))
          })
          const history = yield* koppelgeschiedenisVan(was.id)
          assert.deepStrictEqual(history.map(({ door, soort }) => [soort, door]), [["gekoppeld", balie], [
            "ontkoppeld",
            operator
          ]])
        }
        for (const klantcontact of klantcontacten) {
          assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), anonimiseer(klantcontact))
        }
        assert.deepStrictEqual(yield* betrokkeneIn(strange.id), strange)
      }))

    it.effect("B4: a forgotten person who comes again is registered anew", () =>
      Effect.gen(function*() {
        const bsn = freshIdentificator("bsn")
        const old = yield* registreerPartij({ ...anna, identificatoren: [bsn] } as Partijgegevens)
        yield* vergeet({ partij: old.id, door: balie, proef: false })
        const { partij, uitkomst } = yield* registreerBetrokkene(registratie({ identificatie: asAnna(bsn) }))
        assert.strictEqual(uitkomst, "partij-geregistreerd")
        assert.notStrictEqual(partij?.id, old.id)
      }))

    it.effect("inzage and vergeet of a missing partij fail", () =>
      Effect.gen(function*() {
        const { id } = yield* freshPartij()
        assert.deepInclude(yield* Effect.flip(inzage(id)), { _tag: "PartijNietGevonden", partij: id })
        assert.strictEqual(yield* errorOf(vergeet({ partij: id, door: balie, proef: false })), "PartijNietGevonden")
        assert.strictEqual(yield* errorOf(vergeet({ partij: id, door: balie, proef: true })), "PartijNietGevonden")
      }))
  })
