import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { keepCommunicatiekanaal } from "../../../src/betrokkene/contactgegevens.ts"
import {
  bepaalContactgegevensVoorOpvolging,
  Contactgegevens,
  type DigitaalAdres,
  fullInzage,
  Identificator,
  Partijgegevens,
  registreerBetrokkene,
  registreerPartij,
  wijzigBetrokkene,
  wijzigPartij,
  zoekBetrokkenen,
  zoekPartijen
} from "../../../src/index.ts"
import { keepVoorkeurskanaal } from "../../../src/partij/partijgegevens.ts"
import { anna, asAnna, registratie } from "../steps/registratie.ts"
import { freshEmailadres, freshIdentificator } from "../worlds/fresh.ts"
import { betrokkeneIn, partijIn, readable } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const browse = { ascending: true, aantal: 10 } as const

/** What somebody writes for the same address: in capitals, and with an omschrijving. */
const otherwise = ({ adres, soortDigitaalAdres }: DigitaalAdres) => ({
  soortDigitaalAdres,
  adres: adres.toUpperCase(),
  omschrijving: "thuis"
})

/** The contract of the preferred digital address when the addresses change (B7). */
export const voorkeurContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Voorkeur (${naam})`, (it) => {
    it.effect("an address that is removed from a partij is nowhere, though it was preferred", () =>
      Effect.gen(function*() {
        const [removed, kept] = [freshEmailadres(), freshEmailadres()]
        const identificator = freshIdentificator("bsn")
        const gegevens = (adressen: ReadonlyArray<unknown>, more: object = {}) =>
          Schema.decodeUnknownSync(Partijgegevens)({
            ...Schema.encodeSync(Partijgegevens)(anna),
            digitaleAdressen: adressen,
            identificatoren: [Schema.encodeSync(Identificator)(identificator)],
            ...more
          })
        const partij = yield* registreerPartij(gegevens([removed, kept], { voorkeurskanaal: removed }))
        const { betrokkene } = yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(identificator), contactgegevens: Schema.decodeSync(Contactgegevens)({}) })
        )
        const change = (adressen: ReadonlyArray<unknown>) =>
          wijzigPartij(partij.id, "elke", keepVoorkeurskanaal(gegevens(adressen), partij.gegevens))

        const written = yield* change([kept, otherwise(removed)])
        assert.deepStrictEqual<unknown>(written.gegevens.voorkeurskanaal, otherwise(removed))
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(written))

        const gewijzigd = yield* change([kept])
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(gewijzigd))
        assert.deepStrictEqual(gewijzigd.gegevens.digitaleAdressen, [kept])
        assert.isUndefined(gewijzigd.gegevens.voorkeurskanaal)
        assert.lengthOf((yield* zoekPartijen({ digitaalAdres: removed }, fullInzage, browse)).records, 0)
        assert.lengthOf((yield* zoekPartijen({ digitaalAdres: kept }, fullInzage, browse)).records, 1)
        const { digitaleAdressen } = yield* bepaalContactgegevensVoorOpvolging(betrokkene.id, fullInzage)
        assert.deepStrictEqual(digitaleAdressen, [{ waarde: kept, bron: "partij", voorkeur: false }])
      }))

    it.effect("an address that is removed from a betrokkene is nowhere, though it was preferred", () =>
      Effect.gen(function*() {
        const [removed, kept] = [freshEmailadres(), freshEmailadres()]
        const gegevens = (input: object) => Schema.decodeUnknownSync(Contactgegevens)(input)
        const { betrokkene } = yield* registreerBetrokkene(
          registratie({ contactgegevens: gegevens({ digitaleAdressen: [kept], communicatiekanaal: removed }) })
        )
        const change = (digitaleAdressen: ReadonlyArray<unknown>) =>
          wijzigBetrokkene({
            betrokkene: betrokkene.id,
            versie: "elke",
            rol: betrokkene.rol,
            initiator: betrokkene.initiator,
            contactgegevens: keepCommunicatiekanaal(gegevens({ digitaleAdressen }), betrokkene.contactgegevens)
          })

        const written = yield* change([kept, otherwise(removed)])
        assert.deepStrictEqual<unknown>(written.contactgegevens.communicatiekanaal, otherwise(removed))
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), written)

        const gewijzigd = yield* change([kept])
        assert.deepStrictEqual<object>(gewijzigd.contactgegevens, { digitaleAdressen: [kept] })
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), gewijzigd)
        const found = (digitaalAdres: DigitaalAdres) => zoekBetrokkenen({ digitaalAdres }, "registratiedatum", browse)
        assert.lengthOf((yield* found(removed)).records, 0)
        assert.lengthOf((yield* found(kept)).records, 1)
        const { digitaleAdressen } = yield* bepaalContactgegevensVoorOpvolging(betrokkene.id, fullInzage)
        assert.deepStrictEqual(digitaleAdressen, [{ waarde: kept, bron: "betrokkene", voorkeur: false }])
      }))

    it.effect("the omschrijving in the list stays when the preferred address is given without one", () =>
      Effect.gen(function*() {
        const adres = freshEmailadres()
        const described = otherwise(adres)
        const contactgegevens = Schema.decodeUnknownSync(Contactgegevens)({
          digitaleAdressen: [described],
          communicatiekanaal: adres
        })
        const expected = { ...adres, omschrijving: described.omschrijving }
        const { betrokkene } = yield* registreerBetrokkene(registratie({ contactgegevens }))
        assert.deepStrictEqual<unknown>((yield* betrokkeneIn(betrokkene.id))?.contactgegevens, {
          digitaleAdressen: [expected],
          communicatiekanaal: expected
        })
        const partij = yield* registreerPartij(
          Schema.decodeUnknownSync(Partijgegevens)({
            ...Schema.encodeSync(Partijgegevens)(anna),
            digitaleAdressen: [described],
            voorkeurskanaal: adres
          })
        )
        const kept = (yield* partijIn(partij.id))?.gegevens
        assert.deepStrictEqual<unknown>([kept?.digitaleAdressen, kept?.voorkeurskanaal], [[expected], expected])
      }))
  })
