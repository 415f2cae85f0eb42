import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import {
  Contactgegevens,
  type Klantcontact,
  Klantcontacten,
  type NumberedKlantcontactFilter,
  NumberedLists,
  registreerBetrokkene,
  sideSoorten
} from "../../../src/index.ts"
import { registratie } from "../steps/registratie.ts"
import { descriptionOf } from "../worlds/fresh-side-record.ts"
import { figures, freshKlantcontact } from "../worlds/fresh.ts"
import { add, finds, first, newestFirst } from "../worlds/numbered-side.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const findsContacts = (filter: NumberedKlantcontactFilter, ...expected: ReadonlyArray<Klantcontact>) =>
  Effect.map(NumberedLists.use((lists) => lists.klantcontacten(filter, first)), ({ count, records }) => {
    assert.sameMembers(records.map(({ id }): string => id), expected.map(({ id }): string => id))
    assert.strictEqual(count, expected.length)
  })

const klantcontactWith = Effect.fnUntraced(function*(vertrouwelijk: boolean, onderwerp?: string) {
  const fresh = yield* freshKlantcontact()
  const gegevens = {
    ...fresh.gegevens,
    vertrouwelijk,
    onderwerp: onderwerp ?? fresh.gegevens.onderwerp,
    inhoud: "Bij de kerk",
    reactie: "Wij bellen terug"
  }
  const klantcontact = { ...fresh, gegevens }
  yield* Klantcontacten.use((all) => all.voegToe(klantcontact))
  return klantcontact
})

/** The contract of the lists of side records with numbered pages. */
export const numberedSideListsContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Genummerde lijsten van side records (${naam})`, (it) => {
    for (const soort of sideSoorten) {
      const [veld] = Object.keys(descriptionOf(soort).neighbours)
      if (veld === undefined || soort === "actorklantcontact") continue
      // Kills: another order, a page that overlaps, a count of the page.
      it.effect(`${soort}: pages follow each other, newest first`, () =>
        Effect.gen(function*() {
          const { gegevens } = yield* add(soort)
          const own = { [veld]: (gegevens as Readonly<Record<string, unknown>>)[veld] }
          const moments = ["2026-11-24T08:00:00.001Z", "2026-11-22T08:00:00.000Z", "2026-11-24T08:00:00.001Z"]
          const made = yield* Effect.forEach(moments, (moment) => add(soort, own, moment))
          const lists = yield* NumberedLists
          const pages = yield* Effect.forEach([0, 2, 4], (skip) =>
            lists.sideRecords(soort, own as object, { skip, aantal: 2 }))
          assert.deepStrictEqual(
            pages.map(({ count }) =>
              count
            ),
            [4, 4, 4]
          )
          const found = pages.flatMap(({ records }) => records)
          assert.deepStrictEqual(
            found.map(({ id }) => id),
            found.toSorted(newestFirst).map(({ id }) => id)
          )
          assert.includeMembers(found.map(({ id }): string => id), made.map(({ id }): string => id))
        }))
    }

    // Kills: a part by case, a part of three letters found elsewhere in the naam, a pattern.
    it.effect("actoren are found by a part of their naam, in capitals or not", () =>
      Effect.gen(function*() {
        const unique = figures(8)
        const balie = yield* add("actor", { naam: `Balie ${unique} Zuid` })
        const other = yield* add("actor", { naam: `Zuid balie ${unique}` })
        yield* finds("actor", { partOfNaam: `bALIE ${unique}` }, [balie, other])
        yield* finds("actor", { partOfNaam: `bALIE ${unique}`, id: other.id }, [other])
        yield* finds("actor", { partOfNaam: `${unique} z` }, [balie])
        yield* finds("actor", { partOfNaam: `${unique}%` }, [])
        yield* finds("actor", { partOfNaam: "d", naam: `Balie ${unique} Zuid` }, [balie])
        yield* finds("actor", { partOfNaam: "x", naam: `Balie ${unique} Zuid` }, [])
      }))

    // Kills: a task twice, one of another actor.
    it.effect("internetaken are found by the naam of an actor and by the nummer of their klantcontact", () =>
      Effect.gen(function*() {
        const naam = `Balie ${figures(8)}`
        const [one, two] = [yield* add("actor", { naam }), yield* add("actor", { naam })]
        const klantcontact = yield* klantcontactWith(false)
        const both = yield* add("internetaak", { actoren: [one.id, two.id], klantcontact: klantcontact.id })
        const last = yield* add("internetaak", { actoren: [two.id] })
        yield* add("internetaak", { actoren: [(yield* add("actor")).id] })
        yield* finds("internetaak", { naamOfActor: naam }, [both, last])
        yield* finds("internetaak", { naamOfActor: naam, actoren: one.id }, [both])
        yield* finds("internetaak", { klantcontactNummer: klantcontact.nummer }, [both])
        yield* finds("internetaak", { klantcontactNummer: klantcontact.nummer, status: "weg" }, [])
        yield* finds("internetaak", { actoren: two.id }, [both, last])
      }))

    // Kills: a vertrouwelijk klantcontact that shows through, one that is not and is left out.
    it.effect("what belongs to a vertrouwelijk klantcontact can be left out", () =>
      Effect.gen(function*() {
        const objectId = figures(10)
        const of = (klantcontact: string) => add("onderwerpobject", { klantcontact, identificator: { objectId } })
        const secret = yield* of((yield* klantcontactWith(true)).id)
        const others = [yield* of((yield* klantcontactWith(false)).id)]
        yield* finds("onderwerpobject", { objectId }, [secret, ...others])
        yield* finds("onderwerpobject", { objectId, open: true }, others)
      }))

    // Kills: parts of several onderwerpobjecten, a klantcontact twice, the one that it was about.
    it.effect("klantcontacten are found once, by all parts of one onderwerpobject", () =>
      Effect.gen(function*() {
        const [objectId, codeRegister, other] = [figures(10), figures(10), figures(10)]
        const [one, two] = [yield* klantcontactWith(false), yield* klantcontactWith(true)]
        const of = (identificator: object, more: object = {}) =>
          add("onderwerpobject", { klantcontact: one.id, wasKlantcontact: two.id, ...more, identificator })
        const { id } = yield* of({ objectId, codeRegister: other })
        yield* of({ objectId, codeRegister: other })
        yield* of({ objectId: other, codeRegister })
        yield* of({ objectId }, { klantcontact: two.id, wasKlantcontact: one.id })
        yield* findsContacts({ onderwerp: { objectId, codeRegister: other } }, one)
        yield* findsContacts({ onderwerp: { objectId, codeRegister } })
        yield* findsContacts({ onderwerp: { objectId } }, one, two)
        yield* findsContacts({ onderwerp: { objectId }, open: true }, one)
        yield* findsContacts({ onderwerp: { id } }, one)
        yield* findsContacts({ wasOnderwerp: { objectId, codeRegister: other } }, two)
        yield* findsContacts({ onderwerp: { objectId }, internetaak: true })
        yield* add("internetaak", { klantcontact: two.id })
        yield* findsContacts({ onderwerp: { objectId }, internetaak: true }, two)
        yield* findsContacts({ onderwerp: { objectId }, internetaak: false }, one)
      }))

    it.effect("klantcontacten are found by a part of their onderwerp, in capitals or not", () =>
      Effect.gen(function*() {
        const unique = figures(8)
        const one = yield* klantcontactWith(false, `Losse tegel ${unique}`)
        const secret = yield* klantcontactWith(true, `LOSSE tegel ${unique}`)
        yield* findsContacts({ partOfOnderwerp: `se TEGEL ${unique}` }, one, secret)
        yield* findsContacts({ partOfOnderwerp: `se TEGEL ${unique}`, open: true }, one)
        yield* findsContacts({ partOfOnderwerp: `${unique}_` })
        yield* findsContacts({ partOfOnderwerp: unique, partOfInhoud: "BIJ" }, one, secret)
        yield* findsContacts({ partOfOnderwerp: unique, partOfInhoud: "bij%" })
        yield* findsContacts({ partOfOnderwerp: unique, partOfReactie: "TERUG" }, one, secret)
        yield* findsContacts({ partOfOnderwerp: unique, partOfReactie: "bij" })
        yield* findsContacts({ partOfOnderwerp: "l", nummer: one.nummer }, one)
      }))

    // Kills: a name in capitals, a part that is not asked.
    it.effect("betrokkenen are found by each part of their own names", () =>
      Effect.gen(function*() {
        const unique = figures(8)
        const klantcontact = yield* klantcontactWith(false)
        const made = yield* registreerBetrokkene(registratie({
          klantcontact: { existing: klantcontact.id },
          contactgegevens: Schema.decodeSync(Contactgegevens)({
            contactnaam: { voorletters: "S.", voornaam: "Sanne", achternaam: `Boer ${unique}` },
            organisatienaam: `De Ketting ${unique}`
          })
        }))
        const finds = (filter: object, isFound: boolean) =>
          Effect.map(NumberedLists.use((lists) => lists.betrokkenen(filter, first)), ({ count, records }) => {
            assert.deepStrictEqual(records.map(({ id }) => id), isFound ? [made.betrokkene.id] : [])
            assert.strictEqual(count, isFound ? 1 : 0)
          })
        yield* finds({ organisatienaam: `De Ketting ${unique}` }, true)
        yield* finds({ organisatienaam: `de ketting ${unique}` }, false)
        yield* finds({ contactnaam: { achternaam: `Boer ${unique}` } }, true)
        yield* finds({ contactnaam: { achternaam: `Boer ${unique}`, voornaam: "Sanne", voorletters: "S." } }, true)
        yield* finds({ contactnaam: { achternaam: `Boer ${unique}`, voornaam: "Anne" } }, false)
      }))
  })
