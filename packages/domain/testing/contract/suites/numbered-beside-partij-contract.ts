import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { maximumBetrokkenenAlong, NumberedLists, type Partij, Partijen } from "../../../src/index.ts"
import { figures, freshPartij } from "../worlds/fresh.ts"
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
        const all = (yield* lists.sideRecordsVanPartijen([open.id, other.id, open.id], {})).map(({ id }) => id)
        assert.includeMembers<string>(all, [relatie.id, tie.id, secretTie.id, account.id])
        assert.lengthOf(all, 5)
        const shown = (yield* lists.sideRecordsVanPartijen([open.id], { notSecret: true })).map(({ id }): string => id)
        assert.isFalse(shown.includes(secretTie.id))
        assert.lengthOf(shown, 3)
        assert.deepStrictEqual(yield* lists.sideRecordsVanPartijen([], {}), [])
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
        const found = yield* lists.sideRecordsVanPartijen([many.id, few.id], {})
        const expected = [...records.slice(2), relatie, other].map(({ id }): string => id)
        assert.sameMembers(found.map(({ id }): string => id), expected)
        assert.deepStrictEqual(found.map(({ id }) => id), found.toSorted(newestFirst).map(({ id }) => id))
      }))
  })
