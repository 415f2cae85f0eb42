import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import { TestClock } from "effect/testing"
import {
  Contactgegevens,
  type ExpectedVersie,
  type KlantcontactId,
  Partijen,
  type Partijgegevens,
  RegisterClock,
  registreerBetrokkene,
  registreerKlantcontact,
  registreerPartij,
  verwijderBetrokkene,
  verwijderKlantcontact,
  verwijderPartij,
  wijzigBetrokkene,
  wijzigKlantcontact,
  wijzigPartij
} from "../../../src/index.ts"
import { wholeGegevenOp } from "../../../src/partij/gegeven-op.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { anna, bakkerij, balie, phoneCall, registratie } from "../steps/registratie.ts"
import { freshBetrokkene, freshIdentificator, freshKlantcontact, freshPartij } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { betrokkeneIn, klantcontactIn, partijIn, readable } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { twoOfOne } from "../worlds/two-of-one.ts"

const perBrief = Schema.decodeSync(Contactgegevens)({
  organisatienaam: "Bakkerij De Korenaar",
  digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "anna@example.org" }]
})

/** The contract of use cases 3 and 4: registering and changing records. */
export const beheerContract = (naam: string, register: RegisterUnderTest) =>
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
        const { adresIds: _, ...changed } = gewijzigd
        assert.deepStrictEqual(changed, {
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

    it.effect("a klantcontact starts at version 1; a change without a moment keeps the moment", () =>
      Effect.gen(function*() {
        yield* TestClock.setTime(Date.UTC(2026, 10, 24, 9))
        const nu = yield* RegisterClock.use((clock) => clock.nu)
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

    it.effect("B4: a partij starts at version 1, and is refused if another has its identificator", () =>
      Effect.gen(function*() {
        yield* TestClock.setTime(Date.UTC(2026, 10, 26, 9))
        const [kvk, rsin] = [freshIdentificator("kvk_nummer"), freshIdentificator("rsin")]
        const partij = yield* registreerPartij({ ...bakkerij, identificatoren: [kvk] } as Partijgegevens)
        assert.deepStrictEqual<ReadonlyArray<unknown>>([partij.registratiedatum, partij.versie], [
          yield* RegisterClock.use((clock) => clock.nu),
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
            gegevenOp: wholeGegevenOp(partij),
            versie: nextVersie(partij.versie),
            ...(gewijzigd.identificatorIds === undefined ? {} : { identificatorIds: gewijzigd.identificatorIds })
          })
        )
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(gewijzigd))
        assert.isTrue(Option.isNone(yield* Partijen.use((partijen) => partijen.zoekOpIdentificator(kvk))))
        const taken = yield* Effect.flip(
          wijzigPartij(partij.id, "elke", { ...bakkerij, identificatoren: [vanAnder] } as Partijgegevens)
        )
        assert.deepInclude(taken, { _tag: "IdentificatorBezet", soort: "rsin" })
        assert.deepInclude(yield* Effect.flip(wijzigPartij(partij.id, "elke", anna)), {
          _tag: "SoortPartijOnveranderlijk",
          partij: partij.id
        })
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(gewijzigd))
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
        assert.strictEqual(
          (yield* wijzigKlantcontact(klantcontact.id, "elke", { ...phoneCall, onderwerp: "Rijbewijs" })).versie,
          k
        )
        const metNotitie = { ...partij.gegevens, interneNotitie: "Belt liever" } as Partijgegevens
        assert.strictEqual((yield* wijzigPartij(partij.id, "elke", metNotitie)).versie, p)
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
