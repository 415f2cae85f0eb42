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
import { alleenVandaag, balie, telefoongesprek } from "../steps/command.ts"
import { verseBetrokkene, versEmailadres, versePartij, versKanaal, versKlantcontact } from "../worlds/fresh.ts"
import { doorloopt } from "../worlds/lists.ts"
import type { Register } from "../worlds/surroundings.ts"

const tijdstip = Schema.decodeSync(Tijdstip)
const [maandag, dinsdag, woensdag] = [
  tijdstip("2026-11-23T08:00:00Z"),
  tijdstip("2026-11-24T08:00:00.001Z"),
  tijdstip("2026-11-25T08:00:00Z")
]

/** Values with ties among them, in an order of their own. */
const momenten = [dinsdag, maandag, dinsdag, woensdag, dinsdag, maandag]

/** Klantcontacten of one kanaal that nobody else has, at these moments, registered in the opposite order. */
const klantcontacten = Effect.fnUntraced(function*(kanaal: string) {
  const records: ReadonlyArray<Klantcontact> = yield* Effect.forEach(
    momenten,
    (plaatsgevondenOp, plaats) =>
      Effect.map(versKlantcontact(), (klantcontact) => ({
        ...klantcontact,
        gegevens: { ...telefoongesprek, kanaal, plaatsgevondenOp },
        registratiedatum: momenten[momenten.length - 1 - plaats] ?? maandag
      }))
  )
  yield* Klantcontacten.use((alle) => Effect.forEach(records, alle.voegToe))
  return records
})

/** The contract of the lists: order, paging and filters of use case 6. */
export const lijstenContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Lijsten (${naam})`, (it) => {
    it.effect("klantcontacten are paged both ways across ties, by either field", () =>
      Effect.gen(function*() {
        const kanaal = versKanaal()
        const records = yield* klantcontacten(kanaal)
        const alle = yield* Klantcontacten
        yield* doorloopt(
          (blader) => alle.browse({ kanaal }, "plaatsgevondenOp", blader),
          records.map((record) => ({ record, positie: { waarde: record.gegevens.plaatsgevondenOp, id: record.id } }))
        )
        yield* doorloopt(
          (blader) => alle.browse({ kanaal }, "registratiedatum", blader),
          records.map((record) => ({ record, positie: { waarde: record.registratiedatum, id: record.id } }))
        )
        assert.strictEqual(yield* alle.tel({ kanaal }), records.length)
      }))

    it.effect("klantcontacten are narrowed by nummer, kanaal and period, of which the end is outside", () =>
      Effect.gen(function*() {
        const kanaal = versKanaal()
        const records = yield* klantcontacten(kanaal)
        const [eerste] = records
        if (eerste === undefined) return assert.fail("a klantcontact")
        const alle = yield* Klantcontacten
        const vindt = (filter: Parameters<typeof alle.tel>[0], verwacht: ReadonlyArray<Klantcontact>) =>
          Effect.gen(function*() {
            const { rijen } = yield* alle.browse(filter, "plaatsgevondenOp", { oplopend: true, aantal: 100 })
            assert.sameMembers(
              rijen.map(({ record }) => record.id),
              verwacht.map(({ id }) => id),
              JSON.stringify(filter)
            )
            assert.strictEqual(yield* alle.tel(filter), verwacht.length)
          })
        const metMoment = (goed: (moment: string) => boolean) =>
          records.filter(({ gegevens }) => goed(gegevens.plaatsgevondenOp))
        yield* vindt({ kanaal: versKanaal() }, [])
        yield* vindt({ nummer: eerste.nummer }, [eerste])
        yield* vindt({ nummer: eerste.nummer, kanaal: versKanaal() }, [])
        yield* vindt({ kanaal, plaatsgevondenVanaf: dinsdag }, metMoment((moment) => moment >= dinsdag))
        yield* vindt({ kanaal, plaatsgevondenTot: dinsdag }, metMoment((moment) => moment < dinsdag))
        yield* vindt(
          { kanaal, plaatsgevondenVanaf: dinsdag, plaatsgevondenTot: woensdag },
          metMoment((moment) => moment === dinsdag)
        )
        yield* vindt({ kanaal, plaatsgevondenVanaf: dinsdag, plaatsgevondenTot: dinsdag }, [])
      }))

    it.effect("partijen are paged both ways across ties, and narrowed by nummer, soort, geheimhouding and digital address however written", () =>
      Effect.gen(function*() {
        const gedeeld = versEmailadres()
        const anders = Schema.decodeSync(DigitaalAdres)({
          ...gedeeld,
          adres: gedeeld.adres.toLowerCase(),
          omschrijving: "anders geschreven"
        })
        const gegevens = (plaats: number) =>
          Schema.decodeSync(Partijgegevens)({
            ...(plaats === 0
              ? { soortPartij: "organisatie", organisatienaam: "Bakkerij" }
              : { soortPartij: "persoon", contactnaam: { achternaam: "Boer" } }),
            digitaleAdressen: [versEmailadres(), plaats % 2 === 0 ? gedeeld : anders],
            indicatieGeheimhouding: plaats === 1
          })
        const records: ReadonlyArray<Partij> = yield* Effect.forEach(
          momenten,
          (registratiedatum, plaats) =>
            Effect.map(versePartij(), (partij) => ({ ...partij, gegevens: gegevens(plaats), registratiedatum }))
        )
        const alle = yield* Partijen
        yield* Effect.forEach(records, alle.voegToe)
        yield* doorloopt(
          (blader) => alle.browse({ digitaalAdres: gedeeld }, blader),
          records.map((record) => ({ record, positie: { waarde: record.registratiedatum, id: record.id } }))
        )
        const [organisatie, geheim] = records
        if (organisatie === undefined || geheim === undefined) return assert.fail("a partij")
        const gevonden = (filter: Parameters<typeof alle.tel>[0]) =>
          Effect.gen(function*() {
            const { rijen } = yield* alle.browse(filter, { oplopend: true, aantal: 100 })
            assert.strictEqual(yield* alle.tel(filter), rijen.length)
            return rijen.map(({ record }) => record.id)
          })
        assert.deepStrictEqual(yield* gevonden({ nummer: organisatie.nummer }), [organisatie.id])
        assert.deepStrictEqual(yield* gevonden({ digitaalAdres: anders, soortPartij: "organisatie" }), [organisatie.id])
        assert.lengthOf(yield* gevonden({ digitaalAdres: anders, soortPartij: "persoon" }), records.length - 1)
        assert.deepStrictEqual(yield* gevonden({ digitaalAdres: anders, soortPartij: "contactpersoon" }), [])
        assert.deepStrictEqual(yield* gevonden({ nummer: organisatie.nummer, soortPartij: "persoon" }), [])
        assert.deepStrictEqual(yield* gevonden({ digitaalAdres: anders, indicatieGeheimhouding: true }), [geheim.id])
        assert.sameMembers(
          yield* gevonden({ digitaalAdres: anders, indicatieGeheimhouding: false }),
          records.flatMap(({ id }) => id === geheim.id ? [] : [id])
        )
        assert.deepStrictEqual(yield* gevonden({ nummer: geheim.nummer, indicatieGeheimhouding: false }), [])
        const alsTelefoon = Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "overig", adres: gedeeld.adres })
        assert.deepStrictEqual(yield* gevonden({ digitaalAdres: alsTelefoon }), [])
      }))

    it.effect("betrokkenen are paged both ways across ties: by the moment of their klantcontact, also after that changed, or by their own", () =>
      Effect.gen(function*() {
        const [betrokkenen, alleKlantcontacten] = [yield* Betrokkenen, yield* Klantcontacten]
        const bij = yield* klantcontacten(versKanaal())
        const adres = versEmailadres()
        const partij = yield* versePartij()
        yield* Partijen.use((alle) => alle.voegToe(partij))
        const records = yield* Effect.forEach(bij, (klantcontact) =>
          verseBetrokkene(
            {
              _tag: "Gekend",
              rol: "klant",
              initiator: true,
              contactgegevens: {
                ...alleenVandaag,
                digitaleAdressen: [...alleenVandaag.digitaleAdressen, adres]
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
          yield* doorloopt(
            (blader) => betrokkenen.browse(filter, "plaatsgevondenOp", blader),
            records.map((record, plaats) => ({
              record,
              positie: { waarde: momenten[plaats] ?? maandag, id: record.id }
            })),
            [2]
          )
          yield* doorloopt(
            (blader) => betrokkenen.browse(filter, "registratiedatum", blader),
            records.map((record) => ({ record, positie: { waarde: record.registratiedatum, id: record.id } })),
            [2]
          )
        }
        yield* Effect.forEach(bij, (klantcontact) =>
          alleKlantcontacten.vervang(
            {
              ...klantcontact,
              gegevens: { ...klantcontact.gegevens, plaatsgevondenOp: klantcontact.registratiedatum }
            },
            klantcontact.versie
          ))
        yield* doorloopt(
          (blader) => betrokkenen.browse({ digitaalAdres: adres }, "plaatsgevondenOp", blader),
          records.map((record) => ({ record, positie: { waarde: record.registratiedatum, id: record.id } })),
          [3]
        )
      }))
  })
