import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  type Betrokkene,
  Betrokkenen,
  type Identificator,
  type Klantcontact,
  Klantcontacten,
  maximumBetrokkenenAlong,
  NumberedLists,
  type Partij,
  Partijen,
  registreerBetrokkene
} from "../../../src/index.ts"
import { identificatorKey } from "../../../src/values/identificator.ts"
import { anna, asAnna, phoneCall, registratie } from "../steps/registratie.ts"
import { freshBetrokkene, freshIdentificator, freshKanaal, freshKlantcontact, freshPartij } from "../worlds/fresh.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const first = { skip: 0, aantal: 100 }
const idsOf = (records: ReadonlyArray<{ readonly id: string }>) => records.map(({ id }) => id)

const byMoment = <A extends { readonly id: string }>(momentOf: (record: A) => string) => (one: A, other: A): number =>
  momentOf(one) === momentOf(other) ? (one.id < other.id ? 1 : -1) : momentOf(one) < momentOf(other) ? 1 : -1

/** Two contacts of Anna, at one of which somebody unknown was too. */
const contactsOfAnna = Effect.fnUntraced(function*() {
  const bsn = freshIdentificator("bsn")
  const kanaal = freshKanaal()
  const one = yield* registreerBetrokkene(
    registratie({ klantcontact: { nieuw: { ...phoneCall, kanaal } }, identificatie: asAnna(bsn) })
  )
  const { betrokkene: stranger } = yield* registreerBetrokkene(
    registratie({ klantcontact: { existing: one.klantcontact.id } })
  )
  const again = yield* registreerBetrokkene(registratie({ identificatie: asAnna(bsn) }))
  if (one.partij === undefined) return assert.fail("a partij")
  return { bsn, kanaal, one, stranger, again, partij: one.partij }
})

/** The contract of the lists with numbered pages. */
export const numberedListsContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Genummerde lijsten (${naam})`, (it) => {
    it.effect("pages follow each other, newest first, and each tells how many there are", () =>
      Effect.gen(function*() {
        const kanaal = freshKanaal()
        const records: ReadonlyArray<Klantcontact> = yield* Effect.forEach(
          Array.from({ length: 5 }),
          () => Effect.map(freshKlantcontact(), (one) => ({ ...one, gegevens: { ...one.gegevens, kanaal } }))
        )
        yield* Klantcontacten.use((all) => Effect.forEach(records, all.voegToe))
        const lists = yield* NumberedLists
        const pages = yield* Effect.forEach(
          [0, 2, 4, 6],
          (skip) => lists.klantcontacten({ kanaal }, { skip, aantal: 2 })
        )
        assert.deepStrictEqual(pages.map(({ count }) => count), [5, 5, 5, 5])
        assert.deepStrictEqual(pages.map(({ records }) => records.length), [2, 2, 1, 0])
        assert.deepStrictEqual(
          pages.flatMap(({ records }) => records),
          records.toSorted(byMoment(({ gegevens }) => gegevens.plaatsgevondenOp))
        )
      }))

    it.effect("a klantcontact is found once, however many of its betrokkenen match", () =>
      Effect.gen(function*() {
        const { again, bsn, one, partij, stranger } = yield* contactsOfAnna()
        yield* registreerBetrokkene(
          registratie({
            klantcontact: { existing: one.klantcontact.id },
            identificatie: asAnna(bsn),
            rol: "vertegenwoordiger"
          })
        )
        const lists = yield* NumberedLists
        const finds = (filter: Parameters<typeof lists.klantcontacten>[0], ...expected: ReadonlyArray<string>) =>
          Effect.map(lists.klantcontacten(filter, first), ({ count, records }) => {
            assert.sameMembers(idsOf(records), [...expected])
            assert.strictEqual(count, expected.length)
          })
        const { soort, waarde } = identificatorKey(bsn)
        const both = [one.klantcontact.id, again.klantcontact.id]
        yield* finds({ partij: partij.id }, ...both)
        yield* finds({ identificator: { soorten: [soort], waarde } }, ...both)
        yield* finds({ identificator: { soorten: ["rsin"], waarde } })
        yield* finds({ partij: partij.id, identificator: { soorten: ["kvk_nummer"] } })
        yield* finds({ betrokkene: stranger.id }, one.klantcontact.id)
        yield* finds({ partij: partij.id, kanaal: one.klantcontact.gegevens.kanaal }, one.klantcontact.id)
        yield* finds({ kanaal: one.klantcontact.gegevens.kanaal, gekend: true }, one.klantcontact.id)
        yield* finds({ kanaal: one.klantcontact.gegevens.kanaal, gekend: false })
        yield* finds({ nummer: again.klantcontact.nummer }, again.klantcontact.id)
        const { gegevens, nummer } = again.klantcontact
        yield* finds({ nummer, vertrouwelijk: gegevens.vertrouwelijk }, again.klantcontact.id)
        yield* finds({ nummer, vertrouwelijk: !gegevens.vertrouwelijk })
        yield* finds({ nummer, plaatsgevondenOp: gegevens.plaatsgevondenOp }, again.klantcontact.id)
        yield* finds({ nummer, indicatieContactGelukt: gegevens.indicatieContactGelukt !== true })
      }))

    it.effect("betrokkenen are narrowed by their klantcontact and by one partij", () =>
      Effect.gen(function*() {
        const { again, bsn, one, partij, stranger } = yield* contactsOfAnna()
        const lists = yield* NumberedLists
        const finds = (
          filter: Parameters<typeof lists.betrokkenen>[0],
          ...expected: ReadonlyArray<Betrokkene>
        ) =>
          Effect.map(lists.betrokkenen(filter, first), ({ count, records }) => {
            assert.deepStrictEqual(records, expected.toSorted(byMoment(({ registratiedatum }) => registratiedatum)))
            assert.strictEqual(count, expected.length)
          })
        const { soort, waarde } = identificatorKey(bsn)
        yield* finds({ klantcontact: one.klantcontact.id }, one.betrokkene, stranger)
        yield* finds({ klantcontactNummer: one.klantcontact.nummer }, one.betrokkene, stranger)
        yield* finds({ partij: partij.id }, one.betrokkene, again.betrokkene)
        yield* finds({ partijNummer: partij.nummer }, one.betrokkene, again.betrokkene)
        yield* finds({ identificator: { soorten: [soort], waarde } }, one.betrokkene, again.betrokkene)
        yield* finds(
          { klantcontact: again.klantcontact.id, identificator: { soorten: [soort], waarde } },
          again.betrokkene
        )
      }))

    it.effect("partijen are narrowed by one identificator, of which the kind and the value are", () =>
      Effect.gen(function*() {
        const [rsin, kvk] = [freshIdentificator("rsin"), freshIdentificator("kvk_nummer")]
        const some = yield* freshPartij()
        const partij = {
          ...some,
          gegevens: {
            ...anna,
            soortPartij: "organisatie",
            organisatienaam: "De Ketting",
            identificatoren: [rsin, kvk],
            digitaleAdressen: []
          } as object as Partij["gegevens"]
        } satisfies Partij
        yield* Partijen.use((all) => all.voegToe(partij))
        const lists = yield* NumberedLists
        const finds = (filter: Parameters<typeof lists.partijen>[0]) =>
          Effect.map(lists.partijen(filter, first), ({ count, records }) => {
            assert.strictEqual(count, records.length)
            return idsOf(records)
          })
        const of = (identificator: Identificator) => identificatorKey(identificator).waarde
        assert.deepStrictEqual(yield* finds({ identificator: { soorten: ["rsin"], waarde: of(rsin) } }), [partij.id])
        assert.deepStrictEqual(
          yield* finds({ identificator: { soorten: ["rsin", "kvk_nummer"], waarde: of(kvk) } }),
          [partij.id]
        )
        assert.deepStrictEqual(yield* finds({ identificator: { soorten: ["rsin"], waarde: of(kvk) } }), [])
        assert.deepStrictEqual(yield* finds({ nummer: partij.nummer, identificator: { soorten: ["rsin"] } }), [
          partij.id
        ])
        assert.deepStrictEqual(yield* finds({ nummer: partij.nummer, identificator: { soorten: ["bsn"] } }), [])
        const { indicatieActief, indicatieGeheimhouding } = partij.gegevens
        for (
          const [filter, isFound] of [
            [{ soortPartij: "organisatie" }, true],
            [{ soortPartij: "persoon" }, false],
            [{ indicatieActief }, true],
            [{ indicatieActief: !indicatieActief }, false],
            [{ indicatieGeheimhouding }, true],
            [{ indicatieGeheimhouding: !indicatieGeheimhouding }, false]
          ] as const
        ) {
          assert.deepStrictEqual(yield* finds({ nummer: partij.nummer, ...filter }), isFound ? [partij.id] : [])
        }
      }))

    it.effect("no more than so many betrokkenen of one klantcontact are read along", () =>
      Effect.gen(function*() {
        const { one, stranger } = yield* contactsOfAnna()
        const more = yield* Effect.forEach(
          Array.from({ length: maximumBetrokkenenAlong }),
          () => freshBetrokkene(stranger, one.klantcontact.id, one.partij?.id as never)
        )
        yield* Betrokkenen.use((betrokkenen) => Effect.forEach(more, betrokkenen.voegToe))
        const found = yield* NumberedLists.use((lists) => lists.betrokkenenVanKlantcontacten([one.klantcontact.id]))
        assert.strictEqual(found.length, maximumBetrokkenenAlong)
      }))

    it.effect("the betrokkenen of several klantcontacten or partijen are read at once", () =>
      Effect.gen(function*() {
        const { again, one, partij, stranger } = yield* contactsOfAnna()
        const lists = yield* NumberedLists
        const ofContacts = yield* lists.betrokkenenVanKlantcontacten([one.klantcontact.id, again.klantcontact.id])
        assert.sameDeepMembers([...ofContacts], [one.betrokkene, stranger, again.betrokkene])
        assert.sameDeepMembers([...yield* lists.betrokkenenVanPartijen([partij.id, partij.id])], [
          one.betrokkene,
          again.betrokkene
        ])
        assert.deepStrictEqual(yield* lists.betrokkenenVanKlantcontacten([]), [])
        assert.deepStrictEqual(yield* lists.betrokkenenVanPartijen([]), [])
      }))
  })
