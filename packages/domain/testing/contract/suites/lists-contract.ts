import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import {
  type Betrokkene,
  Betrokkenen,
  DigitaalAdres,
  type Klantcontact,
  Klantcontacten,
  type Partij,
  Partijen,
  Partijgegevens,
  Tijdstip
} from "../../../src/index.ts"
import { balie, phoneCall, todayOnly } from "../steps/registratie.ts"
import { freshBetrokkene, freshEmailadres, freshKanaal, freshKlantcontact, freshPartij } from "../worlds/fresh.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { walkList } from "../worlds/walk-list.ts"

const tijdstip = Schema.decodeSync(Tijdstip)
const [monday, tuesday, wednesday] = [
  tijdstip("2026-11-23T08:00:00Z"),
  tijdstip("2026-11-24T08:00:00.001Z"),
  tijdstip("2026-11-25T08:00:00Z")
]

/** Values with ties, in an arbitrary order. */
const moments = [tuesday, monday, tuesday, wednesday, tuesday, monday]

/** Klantcontacten of a fresh kanaal that took place at these moments, registered in the opposite order. */
const klantcontacten = Effect.fnUntraced(function*(kanaal: string) {
  const records: ReadonlyArray<Klantcontact> = yield* Effect.forEach(
    moments,
    (plaatsgevondenOp, place) =>
      Effect.map(freshKlantcontact(), (klantcontact) => ({
        ...klantcontact,
        gegevens: { ...phoneCall, kanaal, plaatsgevondenOp },
        registratiedatum: moments[moments.length - 1 - place] ?? monday
      }))
  )
  yield* Klantcontacten.use((all) => Effect.forEach(records, all.voegToe))
  return records
})

/** The contract of the lists: order, paging and filters of use case 6. */
export const listsContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Lijsten (${naam})`, (it) => {
    it.effect("klantcontacten are paged both ways across ties, by either field", () =>
      Effect.gen(function*() {
        const kanaal = freshKanaal()
        const records = yield* klantcontacten(kanaal)
        const all = yield* Klantcontacten
        yield* walkList(
          (browse) => all.browse({ kanaal }, "plaatsgevondenOp", browse),
          records.map((record) => ({ record, position: { waarde: record.gegevens.plaatsgevondenOp, id: record.id } }))
        )
        yield* walkList(
          (browse) => all.browse({ kanaal }, "registratiedatum", browse),
          records.map((record) => ({ record, position: { waarde: record.registratiedatum, id: record.id } }))
        )
        assert.strictEqual(yield* all.count({ kanaal }), records.length)
      }))

    it.effect("klantcontacten are narrowed by nummer, kanaal and period, without the end of the period", () =>
      Effect.gen(function*() {
        const kanaal = freshKanaal()
        const records = yield* klantcontacten(kanaal)
        const [first] = records
        if (first === undefined) return assert.fail("a klantcontact")
        const all = yield* Klantcontacten
        const finds = (filter: Parameters<typeof all.count>[0], expected: ReadonlyArray<Klantcontact>) =>
          Effect.gen(function*() {
            const { rows } = yield* all.browse(filter, "plaatsgevondenOp", { ascending: true, aantal: 100 })
            assert.sameMembers(
              rows.map(({ record }) => record.id),
              expected.map(({ id }) => id),
              JSON.stringify(filter)
            )
            assert.strictEqual(yield* all.count(filter), expected.length)
          })
        const metMoment = (good: (moment: string) => boolean) =>
          records.filter(({ gegevens }) => good(gegevens.plaatsgevondenOp))
        yield* finds({ kanaal: freshKanaal() }, [])
        yield* finds({ nummer: first.nummer }, [first])
        yield* finds({ nummer: first.nummer, kanaal: freshKanaal() }, [])
        yield* finds({ kanaal, plaatsgevondenVanaf: tuesday }, metMoment((moment) => moment >= tuesday))
        yield* finds({ kanaal, plaatsgevondenTot: tuesday }, metMoment((moment) => moment < tuesday))
        yield* finds(
          { kanaal, plaatsgevondenVanaf: tuesday, plaatsgevondenTot: wednesday },
          metMoment((moment) => moment === tuesday)
        )
        yield* finds({ kanaal, plaatsgevondenVanaf: tuesday, plaatsgevondenTot: tuesday }, [])
      }))

    it.effect("partijen are paged both ways, by nummer, soort, geheimhouding and any spelling of an address", () =>
      Effect.gen(function*() {
        const shared = freshEmailadres()
        const different = Schema.decodeSync(DigitaalAdres)({
          ...shared,
          adres: shared.adres.toLowerCase(),
          omschrijving: "anders geschreven"
        })
        const gegevens = (place: number) =>
          Schema.decodeSync(Partijgegevens)({
            ...(place === 0
              ? { soortPartij: "organisatie", organisatienaam: "Bakkerij" }
              : { soortPartij: "persoon", contactnaam: { achternaam: "Boer" } }),
            digitaleAdressen: [freshEmailadres(), place % 2 === 0 ? shared : different],
            indicatieGeheimhouding: place === 1
          })
        const records: ReadonlyArray<Partij> = yield* Effect.forEach(
          moments,
          (registratiedatum, place) =>
            Effect.map(freshPartij(), (partij) => ({ ...partij, gegevens: gegevens(place), registratiedatum }))
        )
        const all = yield* Partijen
        yield* Effect.forEach(records, all.voegToe)
        yield* walkList(
          (browse) => all.browse({ digitaalAdres: shared }, browse),
          records.map((record) => ({ record, position: { waarde: record.registratiedatum, id: record.id } }))
        )
        const [organisatie, geheim] = records
        if (organisatie === undefined || geheim === undefined) return assert.fail("a partij")
        const gevonden = (filter: Parameters<typeof all.count>[0]) =>
          Effect.gen(function*() {
            const { rows } = yield* all.browse(filter, { ascending: true, aantal: 100 })
            assert.strictEqual(yield* all.count(filter), rows.length)
            return rows.map(({ record }) => record.id)
          })
        assert.deepStrictEqual(yield* gevonden({ nummer: organisatie.nummer }), [organisatie.id])
        assert.deepStrictEqual(yield* gevonden({ digitaalAdres: different, soortPartij: "organisatie" }), [
          organisatie.id
        ])
        assert.lengthOf(yield* gevonden({ digitaalAdres: different, soortPartij: "persoon" }), records.length - 1)
        assert.deepStrictEqual(yield* gevonden({ digitaalAdres: different, soortPartij: "contactpersoon" }), [])
        assert.deepStrictEqual(yield* gevonden({ nummer: organisatie.nummer, soortPartij: "persoon" }), [])
        assert.deepStrictEqual(yield* gevonden({ digitaalAdres: different, indicatieGeheimhouding: true }), [geheim.id])
        assert.sameMembers(
          yield* gevonden({ digitaalAdres: different, indicatieGeheimhouding: false }),
          records.flatMap(({ id }) => id === geheim.id ? [] : [id])
        )
        assert.deepStrictEqual(yield* gevonden({ nummer: geheim.nummer, indicatieGeheimhouding: false }), [])
        const asTelefoon = Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "overig", adres: shared.adres })
        assert.deepStrictEqual(yield* gevonden({ digitaalAdres: asTelefoon }), [])
      }))

    it.effect("betrokkenen are paged both ways, by their own moment or the latest one of their klantcontact", () =>
      Effect.gen(function*() {
        const [betrokkenen, allKlantcontacten] = [yield* Betrokkenen, yield* Klantcontacten]
        const bij = yield* klantcontacten(freshKanaal())
        const adres = freshEmailadres()
        const partij = yield* freshPartij()
        yield* Partijen.use((all) => all.voegToe(partij))
        const records = yield* Effect.forEach(bij, (klantcontact) =>
          freshBetrokkene(
            {
              _tag: "Gekend",
              rol: "klant",
              initiator: true,
              contactgegevens: {
                ...todayOnly,
                digitaleAdressen: [...todayOnly.digitaleAdressen, adres]
              } as Betrokkene["contactgegevens"],
              partij: partij.id,
              grond: { soort: "gekozen-partij", door: balie, op: klantcontact.registratiedatum },
              registratiedatum: klantcontact.registratiedatum,
              versie: klantcontact.versie,
              id: "" as Betrokkene["id"],
              klantcontact: klantcontact.id
            },
            klantcontact.id,
            partij.id
          ))
        yield* Effect.forEach(records, betrokkenen.voegToe)
        for (const filter of [{ digitaalAdres: adres }, { partij: partij.id }]) {
          yield* walkList(
            (browse) => betrokkenen.browse(filter, "plaatsgevondenOp", browse),
            records.map((record, place) => ({
              record,
              position: { waarde: moments[place] ?? monday, id: record.id }
            })),
            [2]
          )
          yield* walkList(
            (browse) => betrokkenen.browse(filter, "registratiedatum", browse),
            records.map((record) => ({ record, position: { waarde: record.registratiedatum, id: record.id } })),
            [2]
          )
        }
        yield* Effect.forEach(bij, (klantcontact) =>
          allKlantcontacten.vervang(
            {
              ...klantcontact,
              gegevens: { ...klantcontact.gegevens, plaatsgevondenOp: klantcontact.registratiedatum }
            },
            klantcontact.versie
          ))
        yield* walkList(
          (browse) => betrokkenen.browse({ digitaalAdres: adres }, "plaatsgevondenOp", browse),
          records.map((record) => ({ record, position: { waarde: record.registratiedatum, id: record.id } })),
          [3]
        )
      }))
  })
