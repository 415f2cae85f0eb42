import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import {
  countOpDigitaalAdres,
  countPartijen,
  DigitaalAdres,
  fullInzage,
  type Inzagerecht,
  type PageRequest,
  type PageWithNeighbours,
  type PartijFilter,
  Partijgegevens,
  registreerBetrokkene,
  registreerPartij,
  zoekBetrokkenen,
  zoekKlantcontacten,
  zoekOpDigitaalAdres,
  zoekPartijen
} from "../../../src/index.ts"
import { callVia, registratie } from "../steps/registratie.ts"
import { freshEmailadres, freshKanaal } from "../worlds/fresh.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

/**
 * Walks through a list of five records by the positions in its pages, to the end and back, and compares it with the
 * list read at once.
 */
const thereAndBack = <A, E, R>(zoek: (browse: PageRequest) => Effect.Effect<PageWithNeighbours<A>, E, R>) =>
  Effect.gen(function*() {
    for (const ascending of [true, false]) {
      const { records: all, ...nowhere } = yield* zoek({ ascending, aantal: 5 })
      assert.lengthOf(all, 5)
      assert.deepStrictEqual(nowhere, {})
      const there = [yield* zoek({ ascending, aantal: 2 })]
      for (let { volgende: next } = there[0] ?? assert.fail("a page"); next !== undefined;) {
        const page = yield* zoek({ ascending, aantal: 2, from: { direction: "na", position: next } })
        there.push(page)
        next = page.volgende
      }
      assert.deepStrictEqual(there.map(({ records }) => records), [all.slice(0, 2), all.slice(2, 4), all.slice(4)])
      assert.deepStrictEqual(there.map(({ vorige: previous }) => previous === undefined), [true, false, false])
      const back: Array<PageWithNeighbours<A>> = []
      for (let previous = there[2]?.vorige; previous !== undefined;) {
        const page = yield* zoek({ ascending, aantal: 2, from: { direction: "voor", position: previous } })
        back.push(page)
        previous = page.vorige
      }
      assert.deepStrictEqual(back.map(({ records }) => records), [all.slice(2, 4), all.slice(0, 2)])
      assert.deepStrictEqual(back.map(({ volgende: next }) => next), [there[1]?.volgende, there[0]?.volgende])
    }
  })

/** The contract of use case 6: lists page by page, with the positions of the next and the previous page. */
export const zoekenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Zoeken (${naam})`, (it) => {
    it.effect("betrokkenen and klantcontacten are paged forward and back", () =>
      Effect.gen(function*() {
        const kanaal = freshKanaal()
        const adres = freshEmailadres()
        const contactgegevens = {
          ...registratie().contactgegevens,
          communicatiekanaal: adres,
          digitaleAdressen: [adres]
        } as ReturnType<typeof registratie>["contactgegevens"]
        for (let times = 5; times > 0; times--) {
          yield* registreerBetrokkene(registratie({ klantcontact: callVia(kanaal), contactgegevens }))
        }
        for (const veld of ["plaatsgevondenOp", "registratiedatum"] as const) {
          yield* thereAndBack((browse) => zoekKlantcontacten({ kanaal }, veld, browse))
          yield* thereAndBack((browse) => zoekBetrokkenen({ digitaalAdres: adres }, veld, browse))
        }
      }))

    it.effect("partijen are paged forward and back, by any spelling of an address", () =>
      Effect.gen(function*() {
        const adres = freshEmailadres()
        const gegevens = Schema.decodeSync(Partijgegevens)({
          soortPartij: "persoon",
          contactnaam: { voornaam: "Anna" },
          digitaleAdressen: [adres]
        })
        for (let times = 5; times > 0; times--) yield* registreerPartij(gegevens)
        const different = Schema.decodeSync(DigitaalAdres)({
          ...adres,
          adres: adres.adres.replace("Example.NL", "example.nl")
        })
        yield* thereAndBack((browse) => zoekPartijen({ digitaalAdres: different }, fullInzage, browse))
      }))

    // Kills: a search by the address as it is written, by the part before the @ as it is written.
    it.effect("betrokkenen and partijen are found by every notation of every kind of digital address", () =>
      Effect.gen(function*() {
        const unique = freshKanaal().replace(/[^0-9]/gu, "")
        const stored = [
          ["email", `Anna.Bóer${unique}@Bücher.Example`],
          ["telefoonnummer", `+49 30 ${unique.slice(-9)}`],
          ["website", `Caf\u00e9/${unique}`]
        ] as const
        const asked = {
          email: [`anna.bóer${unique}@xn--bcher-kva.example`, `ANNA.BO\u0301ER${unique}@BÜCHER.EXAMPLE`],
          telefoonnummer: [`0049-30-${unique.slice(-9)}`, `+49\u00a0(0)30/${unique.slice(-9)}`],
          website: [`Cafe\u0301/${unique}`]
        }
        const adresOf = (soortDigitaalAdres: string, adres: string) =>
          Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres, adres })
        const digitaleAdressen = stored.map(([soort, adres]) => adresOf(soort, adres))
        const partij = yield* registreerPartij(
          Schema.decodeSync(Partijgegevens)({
            soortPartij: "persoon",
            contactnaam: { voornaam: "Anna" },
            digitaleAdressen
          })
        )
        const contactgegevens = {
          ...registratie().contactgegevens,
          communicatiekanaal: digitaleAdressen[0],
          digitaleAdressen
        }
        const { betrokkene } = yield* registreerBetrokkene(
          registratie({ contactgegevens: contactgegevens as ReturnType<typeof registratie>["contactgegevens"] })
        )
        const browse = { ascending: true, aantal: 10 }
        for (const [soort, adres] of stored) {
          for (const written of [adres, ...asked[soort]]) {
            const digitaalAdres = adresOf(soort, written)
            const partijen = yield* zoekPartijen({ digitaalAdres }, fullInzage, browse)
            assert.deepStrictEqual(partijen.records.map(({ id }) => id), [partij.id], written)
            for (const veld of ["plaatsgevondenOp", "registratiedatum"] as const) {
              const { records } = yield* zoekBetrokkenen({ digitaalAdres }, veld, browse)
              assert.deepStrictEqual(records.map(({ id }) => id), [betrokkene.id], written)
            }
          }
        }
      }))

    // Kills: the partijen before the betrokkenen, a page of one list only, the wrong end of a page that is read back, a
    // partij with geheimhouding that is found or counted by its address.
    it.effect("whoever has a digital address stands in one list, paged forward and back (B9)", () =>
      Effect.gen(function*() {
        const adres = freshEmailadres()
        const gegevens = Schema.decodeSync(Partijgegevens)({
          soortPartij: "persoon",
          contactnaam: { voornaam: "Anna" },
          digitaleAdressen: [adres]
        })
        const contactgegevens = {
          ...registratie().contactgegevens,
          communicatiekanaal: adres,
          digitaleAdressen: [adres]
        } as ReturnType<typeof registratie>["contactgegevens"]
        const made: Array<string> = []
        for (const kind of ["betrokkene", "partij", "betrokkene", "betrokkene", "partij"]) {
          made.push(
            kind === "partij"
              ? (yield* registreerPartij(gegevens)).id
              : (yield* registreerBetrokkene(registratie({ contactgegevens }))).betrokkene.id
          )
        }
        yield* thereAndBack((browse) => zoekOpDigitaalAdres(adres, fullInzage, browse))
        const geheim = yield* registreerPartij({ ...gegevens, indicatieGeheimhouding: true })
        const found = Effect.fnUntraced(function*(right: Inzagerecht) {
          const { records } = yield* zoekOpDigitaalAdres(adres, right, { ascending: true, aantal: 10 })
          assert.lengthOf(records, yield* countOpDigitaalAdres(adres, right))
          return records.map((one) => one.soort === "partij" ? one.partij.id : one.betrokkene.id).sort()
        })
        assert.deepStrictEqual(yield* found(fullInzage), [...made, geheim.id].sort())
        assert.deepStrictEqual(yield* found({ ...fullInzage, geheim: false }), made.toSorted())
      }))

    // Kills: a kanaal compared as it is written.
    it.effect("klantcontacten are found by every notation of a kanaal, which is kept as it was written", () =>
      Effect.gen(function*() {
        const kanaal = `Bálie ${freshKanaal()}`
        const { klantcontact } = yield* registreerBetrokkene(registratie({ klantcontact: callVia(kanaal) }))
        assert.strictEqual(klantcontact.gegevens.kanaal, kanaal)
        for (const written of [kanaal, kanaal.toUpperCase(), `${kanaal} `, kanaal.replaceAll(" ", "\u00a0")]) {
          for (const veld of ["plaatsgevondenOp", "registratiedatum"] as const) {
            const { records } = yield* zoekKlantcontacten({ kanaal: written }, veld, { ascending: true, aantal: 10 })
            assert.deepStrictEqual(records.map(({ id }) => id), [klantcontact.id], written)
          }
        }
      }))

    // Kills: a search in hidden values.
    it.effect("B9: without the right, a partij with geheimhouding is neither found nor counted by its address", () =>
      Effect.gen(function*() {
        const adres = freshEmailadres()
        const gegevens = Schema.decodeSync(Partijgegevens)({
          soortPartij: "persoon",
          contactnaam: { voornaam: "Anna" },
          digitaleAdressen: [adres]
        })
        const open = yield* registreerPartij(gegevens)
        const geheim = yield* registreerPartij({ ...gegevens, indicatieGeheimhouding: true })
        const gevonden = Effect.fnUntraced(function*(filter: PartijFilter, right: Inzagerecht) {
          const { records } = yield* zoekPartijen(filter, right, { ascending: true, aantal: 10 })
          assert.lengthOf(records, yield* countPartijen(filter, right))
          return records.map(({ id }) => id).sort()
        })
        for (const bsn of [true, false]) {
          assert.deepStrictEqual(
            yield* gevonden({ digitaalAdres: adres }, { geheim: true, bsn, vertrouwelijk: false }),
            [open.id, geheim.id].sort()
          )
          assert.deepStrictEqual(
            yield* gevonden({ digitaalAdres: adres }, { geheim: false, bsn, vertrouwelijk: true }),
            [open.id]
          )
          assert.deepStrictEqual(
            yield* gevonden({ nummer: geheim.nummer }, { geheim: false, bsn, vertrouwelijk: true }),
            [geheim.id]
          )
        }
      }))

    it.effect("an empty page has no links at the start, and a link back when beyond the end", () =>
      Effect.gen(function*() {
        const kanaal = freshKanaal()
        assert.deepStrictEqual(
          yield* zoekKlantcontacten({ kanaal }, "registratiedatum", { ascending: true, aantal: 1 }),
          { records: [] }
        )
        const { klantcontact } = yield* registreerBetrokkene(registratie({ klantcontact: callVia(kanaal) }))
        const position = { waarde: klantcontact.registratiedatum, id: klantcontact.id }
        for (const direction of ["na", "voor"] as const) {
          const { records } = yield* zoekKlantcontacten({ kanaal }, "registratiedatum", {
            ascending: true,
            aantal: 1,
            from: { direction, position: position }
          })
          assert.deepStrictEqual(records, [])
        }
      }))
  })
