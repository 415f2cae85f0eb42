import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import {
  type Browse,
  DigitaalAdres,
  fullInzage,
  type Inzagerecht,
  type PageOf,
  type PartijFilter,
  Partijgegevens,
  registreerBetrokkene,
  registreerPartij,
  telPartijen,
  zoekBetrokkenen,
  zoekKlantcontacten,
  zoekPartijen
} from "../../../src/index.ts"
import { gesprekVia, registratie } from "../steps/command.ts"
import { versEmailadres, versKanaal } from "../worlds/fresh.ts"
import type { Register } from "../worlds/surroundings.ts"

/** Walks through a list of five records by the places that its pages give, to the end and back again, and holds it against itself asked at once. */
const heenEnTerug = <A, E, R>(zoek: (blader: Browse) => Effect.Effect<PageOf<A>, E, R>) =>
  Effect.gen(function*() {
    for (const oplopend of [true, false]) {
      const { records: alle, ...nergens } = yield* zoek({ oplopend, aantal: 5 })
      assert.lengthOf(alle, 5)
      assert.deepStrictEqual(nergens, {})
      const heen = [yield* zoek({ oplopend, aantal: 2 })]
      for (let { volgende } = heen[0] ?? assert.fail("a page"); volgende !== undefined;) {
        const pagina = yield* zoek({ oplopend, aantal: 2, vanaf: { richting: "na", positie: volgende } })
        heen.push(pagina)
        volgende = pagina.volgende
      }
      assert.deepStrictEqual(heen.map(({ records }) => records), [alle.slice(0, 2), alle.slice(2, 4), alle.slice(4)])
      assert.deepStrictEqual(heen.map(({ vorige }) => vorige === undefined), [true, false, false])
      const terug: Array<PageOf<A>> = []
      for (let vorige = heen[2]?.vorige; vorige !== undefined;) {
        const pagina = yield* zoek({ oplopend, aantal: 2, vanaf: { richting: "voor", positie: vorige } })
        terug.push(pagina)
        vorige = pagina.vorige
      }
      assert.deepStrictEqual(terug.map(({ records }) => records), [alle.slice(2, 4), alle.slice(0, 2)])
      assert.deepStrictEqual(terug.map(({ volgende }) => volgende), [heen[1]?.volgende, heen[0]?.volgende])
    }
  })

/** The contract of use case 6: lists by page, with the places where the next and the previous one begin. */
export const zoekenContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Zoeken (${naam})`, (it) => {
    it.effect("betrokkenen and klantcontacten are found page by page, forth and back", () =>
      Effect.gen(function*() {
        const kanaal = versKanaal()
        const adres = versEmailadres()
        const contactgegevens = {
          ...registratie().contactgegevens,
          communicatiekanaal: adres,
          digitaleAdressen: [adres]
        } as ReturnType<typeof registratie>["contactgegevens"]
        for (let keren = 5; keren > 0; keren--) {
          yield* registreerBetrokkene(registratie({ klantcontact: gesprekVia(kanaal), contactgegevens }))
        }
        for (const veld of ["plaatsgevondenOp", "registratiedatum"] as const) {
          yield* heenEnTerug((blader) => zoekKlantcontacten({ kanaal }, veld, blader))
          yield* heenEnTerug((blader) => zoekBetrokkenen({ digitaalAdres: adres }, veld, blader))
        }
      }))

    it.effect("partijen are found page by page, forth and back, by an address however it is written", () =>
      Effect.gen(function*() {
        const adres = versEmailadres()
        const gegevens = Schema.decodeSync(Partijgegevens)({
          soortPartij: "persoon",
          contactnaam: { voornaam: "Anna" },
          digitaleAdressen: [adres]
        })
        for (let keren = 5; keren > 0; keren--) yield* registreerPartij(gegevens)
        const anders = Schema.decodeSync(DigitaalAdres)({
          ...adres,
          adres: adres.adres.replace("Example.NL", "example.nl")
        })
        yield* heenEnTerug((blader) => zoekPartijen({ digitaalAdres: anders }, fullInzage, blader))
      }))

    it.effect("B9: who may not see the address of a partij with geheimhouding does not find or count her by it (kills: found by what may not be seen)", () =>
      Effect.gen(function*() {
        const adres = versEmailadres()
        const gegevens = Schema.decodeSync(Partijgegevens)({
          soortPartij: "persoon",
          contactnaam: { voornaam: "Anna" },
          digitaleAdressen: [adres]
        })
        const open = yield* registreerPartij(gegevens)
        const geheim = yield* registreerPartij({ ...gegevens, indicatieGeheimhouding: true })
        const gevonden = Effect.fnUntraced(function*(filter: PartijFilter, recht: Inzagerecht) {
          const { records } = yield* zoekPartijen(filter, recht, { oplopend: true, aantal: 10 })
          assert.lengthOf(records, yield* telPartijen(filter, recht))
          return records.map(({ id }) => id).sort()
        })
        for (const bsn of [true, false]) {
          assert.deepStrictEqual(
            yield* gevonden({ digitaalAdres: adres }, { geheim: true, bsn }),
            [open.id, geheim.id].sort()
          )
          assert.deepStrictEqual(yield* gevonden({ digitaalAdres: adres }, { geheim: false, bsn }), [open.id])
          assert.deepStrictEqual(yield* gevonden({ nummer: geheim.nummer }, { geheim: false, bsn }), [geheim.id])
        }
      }))

    it.effect("a page without records leads nowhere from the start, and back from beyond the end", () =>
      Effect.gen(function*() {
        const kanaal = versKanaal()
        assert.deepStrictEqual(
          yield* zoekKlantcontacten({ kanaal }, "registratiedatum", { oplopend: true, aantal: 1 }),
          { records: [] }
        )
        const { klantcontact } = yield* registreerBetrokkene(registratie({ klantcontact: gesprekVia(kanaal) }))
        const positie = { waarde: klantcontact.registratiedatum, id: klantcontact.id }
        for (const richting of ["na", "voor"] as const) {
          const { records } = yield* zoekKlantcontacten({ kanaal }, "registratiedatum", {
            oplopend: true,
            aantal: 1,
            vanaf: { richting, positie }
          })
          assert.deepStrictEqual(records, [])
        }
      }))
  })
