import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import {
  Betrokkenen,
  klantcontactMetId,
  maximumBetrokkenenAlong,
  NumberedLists,
  type Partij,
  Partijen,
  type PartijId,
  type ReadAlong,
  registreerBetrokkene,
  registreerKlantcontact
} from "../../../src/index.ts"
import { asAnna, phoneCall, registratie } from "../steps/registratie.ts"
import { figures, freshBetrokkene, freshIdentificator, freshKlantcontact, freshPartij } from "../worlds/fresh.ts"
import { add, finds, first, newestFirst } from "../worlds/numbered-side.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const partijWith = Effect.fnUntraced(function*(indicatieGeheimhouding: boolean) {
  const fresh = yield* freshPartij()
  const partij = { ...fresh, gegevens: { ...fresh.gegevens, indicatieGeheimhouding } } as Partij
  yield* Partijen.use((all) => all.voegToe(partij))
  return partij
})

/** The contract of the lists with numbered pages of what stands beside partijen, and of partijen by that. */
export const numberedBesidePartijContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Genummerde lijsten naast een partij (${naam})`, (it) => {
    // Kills: a categorie with another name, a partij with another nummer, one with geheimhouding on either side.
    it.effect("what stands beside partijen is found by them and their categorieen, without those that are secret", () =>
      Effect.gen(function*() {
        const lists = yield* NumberedLists
        const naam = `Ondernemer ${figures(8)}`
        const [open, other, secret] = [yield* partijWith(false), yield* partijWith(false), yield* partijWith(true)]
        const categorieen = [yield* add("categorie", { naam }), yield* add("categorie", { naam })]
        const [categorie] = categorieen.map(({ id }) => id)
        const relatie = yield* add("categorierelatie", { partij: open.id, categorie })
        const hidden = yield* add("categorierelatie", { partij: secret.id, categorie: categorieen[1]?.id })
        yield* add("categorierelatie", { partij: open.id, categorie: (yield* add("categorie")).id })
        yield* finds("categorierelatie", { naamOfCategorie: naam }, [relatie, hidden])
        yield* finds("categorierelatie", { naamOfCategorie: naam, partijNummer: open.nummer }, [relatie])
        yield* finds("categorierelatie", { naamOfCategorie: naam, notSecret: true }, [relatie])
        const one = { vertegenwoordigendePartij: open.id, vertegenwoordigdePartij: other.id }
        const tie = yield* add("vertegenwoordiging", one)
        const secretTie = yield* add("vertegenwoordiging", { ...one, vertegenwoordigdePartij: secret.id })
        yield* add("vertegenwoordiging", { vertegenwoordigendePartij: secret.id, vertegenwoordigdePartij: open.id })
        yield* finds("vertegenwoordiging", { vertegenwoordigendePartij: open.id }, [tie, secretTie])
        yield* finds("vertegenwoordiging", { vertegenwoordigendePartij: open.id, notSecret: true }, [tie])
        yield* finds("vertegenwoordiging", { vertegenwoordigdePartij: open.id, notSecret: true }, [])
        const findsPartijen = (filter: object, ...expected: ReadonlyArray<Partij>) =>
          Effect.map(lists.partijen(filter, first), ({ count, records }) => {
            assert.sameMembers(records.map(({ id }): string => id), expected.map(({ id }): string => id))
            assert.strictEqual(count, expected.length)
          })
        yield* findsPartijen({ representedBy: open.id }, other, secret)
        yield* findsPartijen({ representedBy: open.id, notSecret: true }, other)
        yield* findsPartijen({ representedBy: secret.id }, open)
        yield* findsPartijen({ representedBy: secret.id, notSecret: true })
        yield* findsPartijen({ categorienamen: ["Niets", naam] }, open, secret)
        yield* findsPartijen({ categorienamen: [naam], notSecret: true }, open)
        yield* findsPartijen({ categorienamen: ["Niets"] })
        const account = yield* add("rekeningnummer", { partij: other.id })
        const all = yield* lists.alongPartijen([open.id, other.id, open.id], {})
        const ids = ({ sideRecords }: ReadAlong) => sideRecords.map(({ id }): string => id)
        const besideOpen = ids(all.get(open.id) as ReadAlong)
        assert.includeMembers(besideOpen, [relatie.id, tie.id, secretTie.id])
        assert.lengthOf(besideOpen, 4)
        assert.deepStrictEqual(all.get(other.id), { betrokkenen: [], sideRecords: [account] })
        const shown = ids((yield* lists.alongPartijen([open.id], { notSecret: true })).get(open.id) as ReadAlong)
        assert.isFalse(shown.includes(secretTie.id))
        assert.lengthOf(shown, 3)
        assert.deepStrictEqual(yield* lists.alongPartijen([], {}), new Map())
        const single = Option.getOrThrow(yield* lists.partijWithAlong(open.id, { notSecret: true }))
        assert.deepStrictEqual(single.record, open)
        assert.deepStrictEqual(ids(single.along), shown)
        const whole = Option.getOrThrow(yield* lists.partijWithAlong(open.id, {}))
        assert.deepStrictEqual(whole.along, all.get(open.id))
        const nobody = (yield* freshPartij()).id
        assert.isTrue(Option.isNone(yield* lists.partijWithAlong(nobody, {})))
      }))

    // Kills: a bound on all partijen together, the oldest in the place of the newest.
    it.effect("of a partij its newest side records of each kind are read along, so many of each", () =>
      Effect.gen(function*() {
        const lists = yield* NumberedLists
        const [many, few] = [yield* partijWith(false), yield* partijWith(false)]
        const gegevens = { partij: many.id, iban: "NL91ABNA0417164300" }
        const moment = (place: number) => new Date(Date.UTC(2026, 10, 1) + place * 1000).toISOString()
        const records = yield* Effect.forEach(
          Array.from({ length: maximumBetrokkenenAlong + 2 }, (_, place) => moment(place)),
          (at) => add("rekeningnummer", gegevens, at)
        )
        const relatie = yield* add("categorierelatie", { partij: many.id })
        const other = yield* add("rekeningnummer", { partij: few.id })
        const all = yield* lists.alongPartijen([many.id, few.id], {})
        const found = all.get(many.id)?.sideRecords ?? []
        assert.sameMembers(found.map(({ id }): string => id), [...records.slice(2), relatie].map(({ id }) => id))
        assert.deepStrictEqual(found.map(({ id }) => id), found.toSorted(newestFirst).map(({ id }) => id))
        assert.deepStrictEqual(all.get(few.id)?.sideRecords, [other])
      }))

    // Kills: what another klantcontact was about, an actor that took part elsewhere, the oldest betrokkenen.
    it.effect("a klantcontact is read with the ids of its betrokkenen and what stands beside it", () =>
      Effect.gen(function*() {
        const lists = yield* NumberedLists
        const { betrokkene, klantcontact, partij } = yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(freshIdentificator("bsn")) })
        )
        const other = yield* registreerKlantcontact(phoneCall)
        const [took, elsewhere] = [yield* add("actor"), yield* add("actor")]
        const of = { klantcontact: klantcontact.id }
        const own = [
          took,
          yield* add("onderwerpobject", of),
          yield* add("bijlage", of),
          yield* add("internetaak", { ...of, actoren: [elsewhere.id] }),
          yield* add("actorklantcontact", { ...of, actor: took.id })
        ]
        yield* add("onderwerpobject", { klantcontact: other.id, wasKlantcontact: klantcontact.id })
        yield* add("actorklantcontact", { klantcontact: other.id, actor: elsewhere.id })
        const found = Option.getOrThrow(yield* lists.klantcontactWithAlong(klantcontact.id))
        assert.deepStrictEqual(found.record, yield* klantcontactMetId(klantcontact.id))
        assert.deepStrictEqual(found.along.betrokkenen, [betrokkene.id])
        assert.sameDeepMembers([...found.along.sideRecords], own)
        const all = yield* lists.alongKlantcontacten([klantcontact.id, other.id, klantcontact.id])
        assert.deepStrictEqual(all.get(klantcontact.id), found.along)
        assert.deepStrictEqual(all.get(other.id)?.betrokkenen, [])
        assert.lengthOf(all.get(other.id)?.sideRecords ?? [], 3)
        assert.strictEqual(all.size, 2)
        const more = yield* Effect.forEach(
          Array.from({ length: maximumBetrokkenenAlong }),
          () => freshBetrokkene(betrokkene, klantcontact.id, partij?.id as never)
        )
        yield* Betrokkenen.use((betrokkenen) => Effect.forEach(more, betrokkenen.voegToe))
        const expected = [...more, betrokkene].map(({ id }): string => id).toSorted().toReversed()
        const many = Option.getOrThrow(yield* lists.klantcontactWithAlong(klantcontact.id)).along.betrokkenen
        assert.deepStrictEqual<ReadonlyArray<string>>(many, expected.slice(0, maximumBetrokkenenAlong))
        assert.deepStrictEqual(
          (yield* lists.alongPartijen([partij?.id as PartijId], {})).get(partij?.id as PartijId)?.betrokkenen,
          many
        )
        assert.isTrue(Option.isNone(yield* lists.klantcontactWithAlong((yield* freshKlantcontact()).id)))
      }))
  })
