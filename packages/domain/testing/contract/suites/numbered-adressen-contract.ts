import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import {
  Contactgegevens,
  Datum,
  DigitaalAdres,
  type DigitaalAdresId,
  digitaleAdressenVanPartij,
  type GivenAdresFilter,
  type ListedAdres,
  type NumberedAdresFilter,
  NumberedLists,
  registreerBetrokkene,
  registreerDigitaalAdres,
  registreerPartij,
  verwijderDigitaalAdres,
  wijzigDigitaalAdres
} from "../../../src/index.ts"
import { identificatorKey } from "../../../src/values/identificator.ts"
import { anna, registratie } from "../steps/registratie.ts"
import { freshEmailadres, freshIdentificator } from "../worlds/fresh.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const first = { skip: 0, aantal: 100 }

const found = (filter: Partial<NumberedAdresFilter>, browse = first) =>
  NumberedLists.use((lists) => lists.digitaleAdressen({ geheim: true, ...filter }, browse))

const adresOf = ({ adres: { adres } }: ListedAdres) => adres

const day = Schema.decodeSync(Datum)

const emailadres = (rest: object = {}): DigitaalAdres =>
  Schema.decodeUnknownSync(DigitaalAdres)({ ...freshEmailadres(), ...rest })

/** A partij with an identificator and these addresses, and a betrokkene linked to it who gave one. */
const world = Effect.fnUntraced(function*(adressen: ReadonlyArray<DigitaalAdres>, rest: object = {}) {
  const bsn = freshIdentificator("bsn")
  const partij = yield* registreerPartij(
    { ...anna, identificatoren: [bsn], digitaleAdressen: adressen, ...rest } as object as typeof anna
  )
  const given = emailadres()
  const { betrokkene } = yield* registreerBetrokkene(
    registratie({
      identificatie: { soort: "gekozen-partij", partij: partij.id },
      contactgegevens: Schema.decodeUnknownSync(Contactgegevens)({ digitaleAdressen: [given] })
    })
  )
  return { bsn: identificatorKey(bsn), partij, betrokkene, given }
})

/** The contract of the list of digital addresses. */
export const numberedAdressenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Genummerde digitale adressen (${naam})`, (it) => {
    it.effect("are found by whose they are, each with its id, version and place", () =>
      Effect.gen(function*() {
        const adressen = [emailadres(), emailadres({ soortDigitaalAdres: "website" }), emailadres()]
        const { betrokkene, bsn: { soort, waarde }, given, partij } = yield* world(adressen)
        const own = digitaleAdressenVanPartij.list(partij).map(({ adres, id }): ListedAdres => ({
          id,
          adres,
          partij: partij.id,
          versie: partij.versie
        })).toReversed()
        const ofPartij = yield* found({ partij: partij.id })
        assert.deepStrictEqual(ofPartij, { records: own, count: 3 })
        assert.deepStrictEqual(yield* found({ identificator: { soorten: [soort], waarde } }), ofPartij)
        assert.deepStrictEqual(yield* found({ identificator: { soorten: ["rsin"], waarde } }), {
          records: [],
          count: 0
        })
        assert.deepStrictEqual(
          yield* found({ partij: partij.id, soortPartij: "organisatie" }),
          { records: [], count: 0 }
        )
        assert.deepStrictEqual((yield* found({ partij: partij.id }, { skip: 1, aantal: 1 })).records, own.slice(1, 2))
        for (const one of own) assert.deepStrictEqual((yield* found({ id: one.id })).records, [one])
        const { records: [gave] } = yield* found({ betrokkene: betrokkene.id, rol: betrokkene.rol })
        assert.deepInclude(gave, { adres: given, betrokkene: betrokkene.id, versie: betrokkene.versie })
        const other = betrokkene.rol === "klant" ? "vertegenwoordiger" : "klant"
        assert.strictEqual((yield* found({ betrokkene: betrokkene.id, rol: other })).count, 0)
        assert.deepStrictEqual<unknown>((yield* found({ partij: partij.id, soorten: ["email"] })).records, [
          own[0],
          own[2]
        ])
        assert.deepStrictEqual<unknown>(
          (yield* found({ partij: partij.id, notOfSoorten: ["email", "telefoonnummer"] })).records,
          [own[1]]
        )
        for (const { adres } of [...adressen, given]) {
          assert.deepStrictEqual((yield* found({ adres })).records.map(adresOf), [adres])
          assert.deepStrictEqual((yield* found({ adres: adres.toUpperCase() })).records, [])
        }
      }))

    it.effect("are found by what is said of them", () =>
      Effect.gen(function*() {
        const told = emailadres({ referentie: "portaal", isStandaardAdres: true, verificatieDatum: "2026-11-23" })
        const { partij } = yield* world([told, emailadres()])
        const finds = (filter: Partial<NumberedAdresFilter>) =>
          Effect.map(found({ partij: partij.id, ...filter }), ({ count, records }) => {
            assert.strictEqual(count, records.length)
            return records.map(adresOf).includes(told.adres) ? count : -count
          })
        for (
          const [filter, count] of [
            [{ referentie: "portaal" }, 1],
            [{ referentie: "ander" }, 0],
            [{ isStandaardAdres: true }, 1],
            [{ isStandaardAdres: false }, -1],
            [{ isVerified: true }, 1],
            [{ isVerified: false }, -1],
            [{ verificatieDatum: { op: day("2026-11-23") } }, 1],
            [{ verificatieDatum: { op: day("2026-11-24") } }, 0],
            [{ verificatieDatum: { vanaf: day("2026-11-23"), totEnMet: day("2026-11-23") } }, 1],
            [{ verificatieDatum: { na: day("2026-11-23") } }, 0],
            [{ verificatieDatum: { voor: day("2026-11-23") } }, 0],
            [{ verificatieDatum: { na: day("2026-11-22"), voor: day("2026-11-24") } }, 1]
          ] as const
        ) {
          assert.strictEqual((yield* finds(filter)) + 0, count, JSON.stringify(filter))
        }
      }))

    it.effect("B9: of a partij with geheimhouding only for who may see them", () =>
      Effect.gen(function*() {
        const { partij } = yield* world([emailadres()], { indicatieGeheimhouding: true })
        assert.strictEqual((yield* found({ partij: partij.id, geheim: false })).count, 0)
        assert.strictEqual((yield* found({ partij: partij.id })).count, 1)
      }))

    it.effect("of a partij and a betrokkene both are one, with one id, until it leaves one of them", () =>
      Effect.gen(function*() {
        const { betrokkene, partij } = yield* world([])
        const adres = emailadres({ isStandaardAdres: true })
        const both = yield* registreerDigitaalAdres({ adres, partij: partij.id, betrokkene: betrokkene.id })
        assert.deepInclude(both, { adres, partij: partij.id, betrokkene: betrokkene.id })
        assert.deepStrictEqual(yield* found({ id: both.id }), { records: [both], count: 1 })
        assert.deepStrictEqual((yield* found({ adres: adres.adres })).records, [both])
        const ofBetrokkene = yield* found({ betrokkene: betrokkene.id })
        assert.deepInclude(ofBetrokkene.records, both)
        assert.strictEqual(ofBetrokkene.count, 2)
        const stale = { ...both, versie: partij.versie }
        assert.strictEqual(
          (yield* Effect.flip(wijzigDigitaalAdres(stale, { adres, partij: partij.id })))._tag,
          "VersieConflict"
        )
        const left = yield* wijzigDigitaalAdres(both, { adres, betrokkene: betrokkene.id })
        assert.deepInclude(left, { id: both.id, betrokkene: betrokkene.id })
        assert.notProperty(left, "partij")
        assert.strictEqual((yield* found({ partij: partij.id })).count, 0)
        const back = yield* wijzigDigitaalAdres(left, { adres, partij: partij.id })
        assert.deepInclude(back, { id: both.id, partij: partij.id, adres })
        yield* verwijderDigitaalAdres(back, back.versie)
        assert.strictEqual((yield* found({ id: both.id })).count, 0)
      }))

    // Kills: an address of its partij, parts of two addresses, one that is only compared the same.
    it.effect("lead to the betrokkene that gave them, by id and to the letter, and not to another", () =>
      Effect.gen(function*() {
        const [one, two] = [emailadres(), emailadres({ soortDigitaalAdres: "website" })]
        const { betrokkene, given, partij } = yield* world([one])
        const leads = (digitaalAdres: GivenAdresFilter) =>
          Effect.map(
            NumberedLists.use((lists) => lists.betrokkenen({ digitaalAdres }, first)),
            ({ count, records }) => {
              assert.strictEqual(count, records.length)
              return records.map(({ id }): string => id)
            }
          )
        const added = yield* registreerDigitaalAdres({ adres: two, betrokkene: betrokkene.id })
        const shared = yield* registreerDigitaalAdres({
          adres: emailadres(),
          partij: partij.id,
          betrokkene: betrokkene.id
        })
        const { records } = yield* found({ adres: given.adres })
        assert.lengthOf(records, 1)
        for (const listed of [...records, added, shared]) {
          const { adres: { adres }, id } = listed
          for (const asked of [{ id }, { adres }, { id, adres }]) {
            assert.deepStrictEqual(yield* leads(asked), [betrokkene.id], JSON.stringify(asked))
          }
          assert.deepStrictEqual(yield* leads({ adres: adres.toUpperCase() }), [])
        }
        assert.deepStrictEqual(yield* leads({ id: added.id, adres: given.adres }), [])
        assert.deepStrictEqual(yield* leads({ adres: one.adres }), [])
        for (const { id } of (yield* found({ adres: one.adres })).records) {
          assert.deepStrictEqual(yield* leads({ id }), [])
        }
      }))

    it.effect("have no id of another, and each is found by its own", () =>
      Effect.gen(function*() {
        const { partij } = yield* world([emailadres(), emailadres()])
        const ids = (yield* found({ partij: partij.id })).records.map(({ id }): DigitaalAdresId => id)
        assert.strictEqual(new Set(ids).size, 2)
        assert.deepStrictEqual(
          (yield* Effect.forEach(ids, (id) => found({ id }))).map(({ records: [one] }) => one?.id),
          ids
        )
      }))
  })
