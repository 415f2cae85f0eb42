import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import { TestClock } from "effect/testing"
import {
  Clock,
  Contactgegevens,
  type ExpectedVersie,
  type KlantcontactId,
  nextVersie,
  Partijen,
  type Partijgegevens,
  PartijHeeftBetrokkenen,
  registreerBetrokkene,
  registreerKlantcontact,
  registreerPartij,
  vergeet,
  VersieConflict,
  verwijderBetrokkene,
  verwijderKlantcontact,
  verwijderPartij,
  wijzigBetrokkene,
  wijzigKlantcontact,
  wijzigPartij
} from "../../../src/index.ts"
import { anna, asAnna, bakkerij, balie, operator, phoneCall, registratie } from "../steps/registratie.ts"
import { freshBetrokkene, freshIdentificator, freshKlantcontact, freshPartij } from "../worlds/fresh.ts"
import {
  betrokkeneIn,
  errorOf,
  klantcontactIn,
  koppelgeschiedenisVan,
  partijIn,
  readable
} from "../worlds/record-in.ts"
import type { Register } from "../worlds/surroundings.ts"

const perBrief = Schema.decodeSync(Contactgegevens)({
  organisatienaam: "Bakkerij De Korenaar",
  digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "anna@example.org" }]
})

/** Two betrokkenen of one klantcontact, linked to the same new partij. */
const twoOfOne = Effect.fnUntraced(function*() {
  const identificatie = asAnna(freshIdentificator("bsn"))
  const { betrokkene, klantcontact, partij } = yield* registreerBetrokkene(registratie({ identificatie }))
  const { betrokkene: ander } = yield* registreerBetrokkene(
    registratie({ klantcontact: { bestaand: klantcontact.id }, identificatie })
  )
  if (partij === undefined) return assert.fail("a partij")
  return { betrokkene, ander, klantcontact, partij }
})

/** The contract of use cases 3 and 4. */
export const beheerContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Beheren (${naam})`, (it) => {
    it.effect("B6, B12: changing a betrokkene gives its next version; partij, klantcontact and others stay", () =>
      Effect.gen(function*() {
        const { ander, betrokkene, klantcontact, partij } = yield* twoOfOne()
        const gewijzigd = yield* wijzigBetrokkene({
          betrokkene: betrokkene.id,
          versie: betrokkene.versie,
          rol: "vertegenwoordiger",
          initiator: false,
          contactgegevens: perBrief
        })
        assert.deepStrictEqual(gewijzigd, {
          ...betrokkene,
          rol: "vertegenwoordiger",
          initiator: false,
          contactgegevens: perBrief,
          versie: nextVersie(betrokkene.versie)
        })
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), gewijzigd)
        assert.deepStrictEqual(yield* betrokkeneIn(ander.id), ander)
        assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), klantcontact)
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(partij))
      }))

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

    it.effect("a klantcontact starts at version 1; a change without a moment keeps the moment", () =>
      Effect.gen(function*() {
        yield* TestClock.setTime(Date.UTC(2026, 10, 24, 9))
        const nu = yield* Clock.use((clock) => clock.nu)
        const { plaatsgevondenOp: _, ...gegevens } = phoneCall
        const geregistreerd = yield* registreerKlantcontact(gegevens)
        assert.deepStrictEqual(geregistreerd.gegevens, { ...gegevens, plaatsgevondenOp: nu })
        assert.deepStrictEqual<ReadonlyArray<unknown>>([geregistreerd.registratiedatum, geregistreerd.versie], [nu, 1])
        assert.deepStrictEqual(yield* klantcontactIn(geregistreerd.id), geregistreerd)
        yield* TestClock.setTime(Date.UTC(2026, 10, 25, 9))
        const gewijzigd = yield* wijzigKlantcontact(geregistreerd.id, geregistreerd.versie, {
          ...gegevens,
          onderwerp: "Rijbewijs"
        })
        assert.deepStrictEqual(gewijzigd, {
          ...geregistreerd,
          gegevens: { ...gegevens, onderwerp: "Rijbewijs", plaatsgevondenOp: nu },
          versie: nextVersie(geregistreerd.versie)
        })
        assert.deepStrictEqual(yield* klantcontactIn(geregistreerd.id), gewijzigd)
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

    it.effect("B4: a partij starts at version 1, and is refused if another has its identificator", () =>
      Effect.gen(function*() {
        yield* TestClock.setTime(Date.UTC(2026, 10, 26, 9))
        const [kvk, rsin] = [freshIdentificator("kvk_nummer"), freshIdentificator("rsin")]
        const partij = yield* registreerPartij({ ...bakkerij, identificatoren: [kvk] } as Partijgegevens)
        assert.deepStrictEqual<ReadonlyArray<unknown>>([partij.registratiedatum, partij.versie], [
          yield* Clock.use((clock) => clock.nu),
          1
        ])
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(partij))
        const dubbel = yield* Effect.flip(
          registreerPartij({ ...bakkerij, identificatoren: [rsin, kvk] } as Partijgegevens)
        )
        assert.deepInclude(dubbel, { _tag: "IdentificatorBezet", soort: "kvk_nummer" })
        assert.isTrue(Option.isNone(yield* Partijen.use((partijen) => partijen.zoekOpIdentificator(rsin))))
      }))

    it.effect("B4, B12: changing a partij moves its identificatoren and refuses one that another has", () =>
      Effect.gen(function*() {
        const [kvk, rsin, vanAnder] = [
          freshIdentificator("kvk_nummer"),
          freshIdentificator("rsin"),
          freshIdentificator("rsin")
        ]
        const partij = yield* registreerPartij({ ...bakkerij, identificatoren: [kvk] } as Partijgegevens)
        yield* registreerPartij({ ...bakkerij, identificatoren: [vanAnder] } as Partijgegevens)
        const gewijzigd = yield* wijzigPartij(
          partij.id,
          partij.versie,
          { ...bakkerij, identificatoren: [rsin] } as Partijgegevens
        )
        assert.deepStrictEqual(
          readable(gewijzigd),
          readable({
            ...partij,
            gegevens: { ...bakkerij, identificatoren: [rsin] } as Partijgegevens,
            versie: nextVersie(partij.versie)
          })
        )
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(gewijzigd))
        assert.isTrue(Option.isNone(yield* Partijen.use((partijen) => partijen.zoekOpIdentificator(kvk))))
        const bezet = yield* Effect.flip(
          wijzigPartij(partij.id, "elke", { ...bakkerij, identificatoren: [vanAnder] } as Partijgegevens)
        )
        assert.deepInclude(bezet, { _tag: "IdentificatorBezet", soort: "rsin" })
        assert.deepInclude(yield* Effect.flip(wijzigPartij(partij.id, "elke", anna)), {
          _tag: "SoortPartijOnveranderlijk",
          partij: partij.id
        })
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(gewijzigd))
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
        const op = yield* Clock.use((clock) => clock.nu)
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
            hoe: "vergeet" | "weigeren" | "ontkoppelen",
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
            const work = hoe === "vergeet"
              ? Effect.asVoid(vergeet({ partij: partij.id, door: balie, proef: false }))
              : verwijderPartij({ partij: partij.id, versie, betrokkenen: hoe, door: balie })
            const outcome = yield* Effect.match(Effect.provideService(work, Partijen, { ...partijen, verwijder }), {
              onFailure: ({ _tag }): string => _tag,
              onSuccess: () => "gedaan"
            })
            return [outcome, times]
          }
        )
        for (const fout of ["PartijHeeftBetrokkenen", "VersieConflict"] as const) {
          for (const hoe of ["vergeet", "ontkoppelen"] as const) {
            assert.deepStrictEqual(yield* attempts(fout, 3, hoe), ["gedaan", 4])
            assert.deepStrictEqual(yield* attempts(fout, 99, hoe), [fout, 11])
          }
          assert.deepStrictEqual(yield* attempts(fout, 3, "weigeren"), [fout, 1])
        }
        assert.deepStrictEqual(yield* attempts("VersieConflict", 3, "ontkoppelen", true), ["VersieConflict", 1])
        assert.deepStrictEqual(yield* attempts("PartijHeeftBetrokkenen", 3, "ontkoppelen", true), ["gedaan", 4])
      }))

    it.effect("B12: a change or deletion of another version changes nothing; `elke` accepts any version", () =>
      Effect.gen(function*() {
        const { betrokkene, klantcontact, partij } = yield* twoOfOne()
        const [b, k, p] = [
          nextVersie(betrokkene.versie),
          nextVersie(klantcontact.versie),
          nextVersie(partij.versie)
        ]
        const wijzig = (versie: ExpectedVersie) =>
          wijzigBetrokkene({
            betrokkene: betrokkene.id,
            versie,
            rol: "klant",
            initiator: true,
            contactgegevens: perBrief
          })
        const gone = (versie: ExpectedVersie) =>
          verwijderPartij({ partij: partij.id, versie, betrokkenen: "ontkoppelen", door: balie })
        assert.strictEqual(yield* errorOf(wijzig(b)), "VersieConflict")
        assert.strictEqual(yield* errorOf(verwijderBetrokkene(betrokkene.id, b)), "VersieConflict")
        assert.strictEqual(yield* errorOf(wijzigKlantcontact(klantcontact.id, k, phoneCall)), "VersieConflict")
        assert.strictEqual(yield* errorOf(verwijderKlantcontact(klantcontact.id, k)), "VersieConflict")
        assert.strictEqual(yield* errorOf(wijzigPartij(partij.id, p, anna)), "VersieConflict")
        assert.strictEqual(yield* errorOf(gone(p)), "VersieConflict")
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), betrokkene)
        assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), klantcontact)
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(partij))
        assert.strictEqual((yield* wijzig("elke")).versie, b)
        assert.strictEqual((yield* wijzigKlantcontact(klantcontact.id, "elke", phoneCall)).versie, k)
        assert.strictEqual((yield* wijzigPartij(partij.id, "elke", anna)).versie, p)
        yield* gone("elke")
        yield* verwijderBetrokkene(betrokkene.id, "elke")
        yield* verwijderKlantcontact(klantcontact.id, "elke")
        assert.isUndefined(yield* klantcontactIn(klantcontact.id))
      }))

    it.effect("changing or deleting what does not exist fails with an error that names it", () =>
      Effect.gen(function*() {
        const { betrokkene: bekend } = yield* registreerBetrokkene(registratie())
        const partij = yield* freshPartij()
        const { id: klantcontact }: { readonly id: KlantcontactId } = yield* freshKlantcontact()
        const { id: betrokkene } = yield* freshBetrokkene(bekend, klantcontact, partij.id)
        const wijzig = wijzigBetrokkene({
          betrokkene,
          versie: "elke",
          rol: "klant",
          initiator: true,
          contactgegevens: perBrief
        })
        assert.deepInclude(yield* Effect.flip(wijzig), { _tag: "BetrokkeneNietGevonden", betrokkene })
        assert.deepInclude(yield* Effect.flip(verwijderBetrokkene(betrokkene, "elke")), {
          _tag: "BetrokkeneNietGevonden",
          betrokkene
        })
        assert.deepInclude(yield* Effect.flip(wijzigKlantcontact(klantcontact, "elke", phoneCall)), {
          _tag: "KlantcontactNietGevonden",
          klantcontact
        })
        assert.deepInclude(yield* Effect.flip(verwijderKlantcontact(klantcontact, "elke")), {
          _tag: "KlantcontactNietGevonden",
          klantcontact
        })
        assert.deepInclude(yield* Effect.flip(wijzigPartij(partij.id, "elke", anna)), {
          _tag: "PartijNietGevonden",
          partij: partij.id
        })
        const gone = verwijderPartij({ partij: partij.id, versie: "elke", betrokkenen: "ontkoppelen", door: balie })
        assert.deepInclude(yield* Effect.flip(gone), { _tag: "PartijNietGevonden", partij: partij.id })
      }))
  })
