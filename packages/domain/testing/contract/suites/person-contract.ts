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
  nextVersie,
  Partijen,
  type Partijgegevens,
  registreerBetrokkene,
  registreerPartij,
  vergeet,
  verwijderPartij,
  zoekHandelingen
} from "../../../src/index.ts"
import { alsAnna, anna, balie, registratie, telefoniste } from "../steps/command.ts"
import { verseBetrokkene, verseIdentificator, versePartij } from "../worlds/fresh.ts"
import { betrokkeneIn, foutVan, klantcontactIn, koppelgeschiedenisVan, leesbaar, partijIn } from "../worlds/observe.ts"
import type { Register } from "../worlds/surroundings.ts"

const opId = <A extends { readonly id: string }>(een: A, ander: A): number => een.id < ander.id ? -1 : 1

/** A partij with two betrokkenen at one klantcontact, one at another; a stranger at the first, who is to be left alone. */
const levens = Effect.fnUntraced(function*() {
  const identificatie = alsAnna(verseIdentificator("bsn"))
  const een = yield* registreerBetrokkene(registratie({ identificatie }))
  const { betrokkene: ook } = yield* registreerBetrokkene(
    registratie({ klantcontact: { bestaand: een.klantcontact.id }, identificatie, rol: "vertegenwoordiger" })
  )
  const ander = yield* registreerBetrokkene(registratie({ identificatie }))
  const { betrokkene: vreemde } = yield* registreerBetrokkene(
    registratie({ klantcontact: { bestaand: een.klantcontact.id } })
  )
  if (een.partij === undefined) return assert.fail("a partij")
  return {
    partij: een.partij,
    klantcontacten: [een.klantcontact, ander.klantcontact],
    betrokkenen: [een.betrokkene, ook, ander.betrokkene],
    vreemde
  }
})

/** The contract of use cases 5 and 7: by what to reach a betrokkene, what is held about one partij, and how that is erased. */
export const persoonContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Persoon (${naam})`, (it) => {
    it.effect("B7, B8, B9: a gekende is reached by what bepaalContactgegevens says of him and his partij, for either right", () =>
      Effect.gen(function*() {
        for (const [indicatieGeheimhouding, indicatieActief] of [[false, true], [true, true], [true, false]] as const) {
          const partij = yield* registreerPartij({ ...anna, indicatieGeheimhouding, indicatieActief })
          const { betrokkene } = yield* registreerBetrokkene(
            registratie({ identificatie: { soort: "gekozen-partij", partij: partij.id } })
          )
          if (betrokkene._tag !== "Gekend") return assert.fail("gekend")
          for (const recht of [fullInzage, { ...fullInzage, geheim: false }]) {
            assert.deepStrictEqual(
              yield* bepaalContactgegevensVoorOpvolging(betrokkene.id, recht),
              bepaalContactgegevens({ betrokkene, partij }, recht)
            )
          }
        }
      }))

    it.effect("B5: an ongekende is reached by his own data, and who is not there by none", () =>
      Effect.gen(function*() {
        const { betrokkene } = yield* registreerBetrokkene(registratie())
        if (betrokkene._tag !== "Ongekend") return assert.fail("ongekend")
        assert.deepStrictEqual(
          yield* bepaalContactgegevensVoorOpvolging(betrokkene.id, fullInzage),
          bepaalContactgegevens({ betrokkene }, fullInzage)
        )
        const weg = yield* verseBetrokkene(betrokkene, betrokkene.klantcontact, (yield* versePartij()).id)
        const fout = yield* Effect.flip(bepaalContactgegevensVoorOpvolging(weg.id, fullInzage))
        assert.deepInclude(fout, { _tag: "BetrokkeneNietGevonden", betrokkene: weg.id })
      }))

    it.effect("B5, B11: where the partij is deleted between the look at him and the look at it, he is reached by his own data", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const { betrokkene, partij } = yield* registreerBetrokkene(
          registratie({ identificatie: alsAnna(verseIdentificator("bsn")) })
        )
        if (partij === undefined) return assert.fail("a partij")
        const weg = verwijderPartij({ partij: partij.id, versie: "elke", betrokkenen: "ontkoppelen", door: balie })
          .pipe(
            Effect.provideService(Partijen, partijen),
            Effect.orDie
          )
        const { gekend, naam } = yield* Effect.provideService(
          bepaalContactgegevensVoorOpvolging(betrokkene.id, fullInzage),
          Partijen,
          {
            ...partijen,
            zoek: (id) => Effect.andThen(weg, partijen.zoek(id))
          }
        )
        assert.deepStrictEqual([gekend, naam?.bron], [false, "betrokkene"])
      }))

    it.effect("B2: a register that has a link without its partij is broken, and nothing is answered", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const { betrokkene } = yield* registreerBetrokkene(
          registratie({ identificatie: alsAnna(verseIdentificator("bsn")) })
        )
        const einde = yield* Effect.exit(
          Effect.provideService(bepaalContactgegevensVoorOpvolging(betrokkene.id, fullInzage), Partijen, {
            ...partijen,
            zoek: () => Effect.succeed(Option.none())
          })
        )
        assert.isTrue(Exit.isFailure(einde) && Cause.hasDies(einde.cause))
      }))

    it.effect("inzage gives the partij and each of its betrokkenen with klantcontact and records, and nobody else's", () =>
      Effect.gen(function*() {
        const { betrokkenen, klantcontacten, partij } = yield* levens()
        const { betrokkenheden, partij: gelezen } = yield* inzage(partij.id)
        assert.deepStrictEqual(leesbaar(gelezen), leesbaar(partij))
        assert.deepStrictEqual(
          betrokkenheden.map(({ betrokkene }) => betrokkene).toSorted(opId),
          betrokkenen.flatMap((een) => een._tag === "Gekend" ? [een] : []).toSorted(opId)
        )
        for (const { betrokkene, klantcontact, koppelgeschiedenis } of betrokkenheden) {
          assert.deepStrictEqual(klantcontact, klantcontacten.find(({ id }) => id === betrokkene.klantcontact))
          assert.deepStrictEqual(koppelgeschiedenis, yield* koppelgeschiedenisVan(betrokkene.id))
          assert.lengthOf(koppelgeschiedenis, 1)
        }
        const eenling = yield* registreerPartij(anna)
        assert.deepStrictEqual((yield* inzage(eenling.id)).betrokkenheden, [])
      }))

    it.effect("inzage tells what was done with the partij and its betrokkenen, and leaves its own entry", () =>
      Effect.gen(function*() {
        const { betrokkenen, partij } = yield* levens()
        const records = [partij, ...betrokkenen].map(({ id }): string => id)
        const { handelingen } = yield* inzage(partij.id)
        assert.sameMembers([...new Set(handelingen.map(({ record }) => record.id))], records)
        for (const id of records) {
          assert.include(handelingen.filter(({ record }) => record.id === id).map(({ soort }) => soort), "gekoppeld")
        }
        assert.notInclude(handelingen.map(({ soort }) => soort), "ingezien")
        const { handelingen: daarna } = yield* inzage(partij.id).pipe(
          Effect.provideService(Handelende, { naam: telefoniste })
        )
        assert.strictEqual(daarna.filter(({ soort }) => soort === "ingezien").length, 1)
        const spoor = yield* zoekHandelingen({ soort: "partij", id: partij.id }, { oplopend: false, aantal: 1 })
        assert.deepInclude(spoor.records[0], { soort: "ingezien", door: telefoniste })
      }))

    it.effect("vergeet as a trial tells what would go and changes nothing; done, it tells the same and it is gone", () =>
      Effect.gen(function*() {
        const { betrokkenen, klantcontacten, partij, vreemde } = yield* levens()
        const proef = yield* vergeet({ partij: partij.id, door: telefoniste, proef: true })
        assert.strictEqual(proef.partij, partij.id)
        assert.sameMembers([...proef.betrokkenen], betrokkenen.map(({ id }) => id))
        assert.sameMembers([...proef.klantcontacten], klantcontacten.map(({ id }) => id))
        assert.deepStrictEqual(yield* partijIn(partij.id), leesbaar(partij))
        for (const betrokkene of betrokkenen) assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), betrokkene)
        for (const klantcontact of klantcontacten) {
          assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), klantcontact)
        }
        const gedaan = yield* vergeet({ partij: partij.id, door: telefoniste, proef: false })
        assert.sameMembers([...gedaan.betrokkenen], [...proef.betrokkenen])
        assert.sameMembers([...gedaan.klantcontacten], [...proef.klantcontacten])
        assert.isUndefined(yield* partijIn(partij.id))
        for (const was of betrokkenen) {
          if (was._tag !== "Gekend") return assert.fail("gekend")
          const { _tag: _was, grond: _grond, partij: _partij, ...gebleven } = was
          assert.deepStrictEqual(yield* betrokkeneIn(was.id), {
            ...gebleven,
            _tag: "Ongekend",
            contactgegevens: geenContactgegevens,
            versie: nextVersie(nextVersie(was.versie))
          })
          const geschiedenis = yield* koppelgeschiedenisVan(was.id)
          assert.deepStrictEqual(geschiedenis.map(({ door, soort }) => [soort, door]), [["gekoppeld", balie], [
            "ontkoppeld",
            telefoniste
          ]])
        }
        for (const klantcontact of klantcontacten) {
          assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), anonimiseer(klantcontact))
        }
        assert.deepStrictEqual(yield* betrokkeneIn(vreemde.id), vreemde)
      }))

    it.effect("B4: who was forgotten and comes again is registered as somebody new", () =>
      Effect.gen(function*() {
        const bsn = verseIdentificator("bsn")
        const oud = yield* registreerPartij({ ...anna, identificatoren: [bsn] } as Partijgegevens)
        yield* vergeet({ partij: oud.id, door: balie, proef: false })
        const { partij, uitkomst } = yield* registreerBetrokkene(registratie({ identificatie: alsAnna(bsn) }))
        assert.strictEqual(uitkomst, "partij-geregistreerd")
        assert.notStrictEqual(partij?.id, oud.id)
      }))

    it.effect("of a partij that is not there nothing is held and nothing can be forgotten", () =>
      Effect.gen(function*() {
        const { id } = yield* versePartij()
        assert.deepInclude(yield* Effect.flip(inzage(id)), { _tag: "PartijNietGevonden", partij: id })
        assert.strictEqual(yield* foutVan(vergeet({ partij: id, door: balie, proef: false })), "PartijNietGevonden")
        assert.strictEqual(yield* foutVan(vergeet({ partij: id, door: balie, proef: true })), "PartijNietGevonden")
      }))
  })
