import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import * as fc from "fast-check"
import {
  type AdresList,
  type AdresMetId,
  betrokkeneMetId,
  type DigitaalAdres,
  type DigitaalAdresId,
  digitaleAdressenVanBetrokkene,
  digitaleAdressenVanPartij,
  geenContactgegevens,
  partijMetId,
  registreerBetrokkene,
  registreerPartij,
  voegPartijenSamen,
  wijzigBetrokkene,
  wijzigPartij,
  zelfdeDigitaalAdres
} from "../../../src/index.ts"
import { adresKey } from "../../../src/values/digitale-adressen.ts"
import { digitaalAdres } from "../../arbitraries/digitaal-adres.ts"
import { digitaleAdressen } from "../../arbitraries/digitale-adressen.ts"
import { oneOf } from "../steps/adres-steps.ts"
import { balie, registratie } from "../steps/registratie.ts"
import { annaMetAdressen, otherwise } from "../worlds/anna-met-adressen.ts"
import { freshEmailadres } from "../worlds/fresh.ts"
import { property } from "../worlds/property.ts"
import type { RegisterPorts, RegisterUnderTest } from "../worlds/surroundings.ts"
import { veldenOf } from "../worlds/trail.ts"

/** What can be done with the addresses of one record, of either kind. */
interface Book {
  readonly list: Effect.Effect<AdresList, { readonly _tag: string }, RegisterPorts>
  readonly replace: (
    adressen: ReadonlyArray<DigitaalAdres>
  ) => Effect.Effect<unknown, { readonly _tag: string }, RegisterPorts>
  readonly voegToe: (adres: DigitaalAdres) => Effect.Effect<unknown, { readonly _tag: string }, RegisterPorts>
  readonly wijzig: (
    id: DigitaalAdresId,
    adres: DigitaalAdres
  ) => Effect.Effect<unknown, { readonly _tag: string }, RegisterPorts>
  readonly verwijder: (
    id: DigitaalAdresId
  ) => Effect.Effect<unknown, { readonly _tag: string }, RegisterPorts>
}

const bookOfPartij = Effect.map(registreerPartij(annaMetAdressen([])), ({ id }): Book => {
  const { list, verwijder, voegToe, wijzig } = digitaleAdressenVanPartij
  return {
    list: Effect.map(partijMetId(id), list),
    replace: (adressen) => wijzigPartij(id, "elke", annaMetAdressen(adressen)),
    voegToe: (adres) => voegToe(id, { adres }),
    wijzig: (adresId, adres) => wijzig(id, "elke", adresId, { adres }),
    verwijder: (adresId) => verwijder(id, "elke", adresId)
  }
})

const bookOfBetrokkene = Effect.map(
  registreerBetrokkene(registratie({ contactgegevens: geenContactgegevens })),
  ({ betrokkene: { id, initiator, rol } }): Book => {
    const { list, verwijder, voegToe, wijzig } = digitaleAdressenVanBetrokkene
    return {
      list: Effect.map(betrokkeneMetId(id), list),
      replace: (digitaleAdressen) =>
        wijzigBetrokkene({
          betrokkene: id,
          versie: "elke",
          rol,
          initiator,
          contactgegevens: { ...geenContactgegevens, digitaleAdressen } as typeof geenContactgegevens
        }),
      voegToe: (adres) => voegToe(id, { adres }),
      wijzig: (adresId, adres) => wijzig(id, "elke", adresId, { adres }),
      verwijder: (adresId) => verwijder(id, "elke", adresId)
    }
  }
)

type Edit =
  | {
    readonly soort: "list"
    readonly nieuw: ReadonlyArray<DigitaalAdres>
    readonly keep: number
    readonly isStripped: boolean
  }
  | { readonly soort: "add" | "change"; readonly adres: DigitaalAdres; readonly which: number }
  | { readonly soort: "remove"; readonly which: number }

const edits: fc.Arbitrary<ReadonlyArray<Edit>> = fc.array(
  fc.oneof(
    fc.record({
      soort: fc.constant("list" as const),
      nieuw: digitaleAdressen,
      keep: fc.nat(7),
      isStripped: fc.boolean()
    }),
    fc.record({ soort: fc.constantFrom("add" as const, "change" as const), adres: digitaalAdres, which: fc.nat(60) }),
    fc.record({ soort: fc.constant("remove" as const), which: fc.nat(60) })
  ),
  { minLength: 3, maxLength: 8 }
)

const withoutReferentie = ({ referentie: _, ...adres }: DigitaalAdres) => adres as DigitaalAdres

/** Some of the present addresses, in another order, perhaps stripped of their referenties, and new ones beside them. */
const nextList = (list: AdresList, { keep, nieuw, isStripped }: Extract<Edit, { readonly soort: "list" }>) => {
  const kept = list.filter((_, place) => (place + keep) % 3 > 0).map(({ adres }) => adres).toReversed()
  const all = [...(isStripped ? kept.map(withoutReferentie) : kept), ...nieuw]
  return [...new Map(all.map((adres) => [adresKey(adres), adres])).values()].slice(0, 50)
}

/** The ids that a new address may take over: those of the same address with another referentie that the list lost. */
const idsOfSameAdres = (before: AdresList, after: AdresList, { adres }: AdresMetId) => {
  const keys = new Set(after.map((one) => adresKey(one.adres)))
  return before.filter((one) => zelfdeDigitaalAdres(one.adres, adres) && !keys.has(adresKey(one.adres))).map((one) =>
    one.id
  )
}

/** The ids after an edit: as the list edits and the edits of one address promise it, from the ids before. */
const guardEdit = Effect.fnUntraced(function*(book: Book, edit: Edit, seen: Map<string, string>) {
  const before = yield* book.list
  const id = "which" in edit ? oneOf(before, edit.which) : undefined
  if (edit.soort === "list") yield* book.replace(nextList(before, edit))
  else if (edit.soort === "add") yield* Effect.ignore(book.voegToe(edit.adres))
  else if (id !== undefined) {
    yield* Effect.ignore(edit.soort === "change" ? book.wijzig(id, edit.adres) : book.verwijder(id))
  }
  const after = yield* book.list
  assert.strictEqual(new Set(after.map((one) => one.id)).size, after.length)
  const earlier = new Map(before.map((one) => [adresKey(one.adres), one.id]))
  for (const one of after) {
    const key = adresKey(one.adres)
    const own = earlier.get(key)
    const isChanged = edit.soort === "change" && one.id === id
    if (own !== undefined) assert.strictEqual(one.id, own)
    else if (!isChanged) {
      const same = edit.soort === "list" ? idsOfSameAdres(before, after, one) : []
      const newcomers = after.filter((other) =>
        zelfdeDigitaalAdres(other.adres, one.adres) && !earlier.has(adresKey(other.adres))
      )
      if (same.length > 0 && newcomers.length === 1) assert.include(same, one.id, "only its referentie is another")
      else assert.isTrue(same.includes(one.id) || !seen.has(one.id), "a new address has an id that no address ever had")
    }
    seen.set(one.id, key)
  }
  if (edit.soort !== "list") {
    const gone = before.filter((one) => !after.some((other) => other.id === one.id)).map((one) => one.id)
    assert.deepStrictEqual(gone, edit.soort === "remove" && before.some((one) => one.id === id) ? [id] : [])
  }
})

/** The contract of the ids of digital addresses, however these are changed. */
export const adresIdsContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "120 seconds" })(`Ids van digitale adressen (${naam})`, (it) => {
    // Kills: ids by place, ids given out again, a resource that disagrees with the list.
    for (const [kind, made] of [["partij", bookOfPartij], ["betrokkene", bookOfBetrokkene]] as const) {
      it.effect(`whatever is changed of the list or of one address of a ${kind}, an address keeps its id`, () =>
        property(edits, (all) =>
          Effect.gen(function*() {
            const book = yield* made
            const seen = new Map<string, string>()
            for (const edit of all) yield* guardEdit(book, edit, seen)
          })))
    }

    // Kills: an id claimed of another record, a claim that is ignored, one id for two addresses.
    it.effect("a list may claim ids of its own record, and of no other", () =>
      Effect.gen(function*() {
        const [a, b, c] = [freshEmailadres(), freshEmailadres(), freshEmailadres()]
        const [partij, other] = [
          yield* registreerPartij(annaMetAdressen([a, b])),
          yield* registreerPartij(annaMetAdressen([c]))
        ]
        const { list } = digitaleAdressenVanPartij
        const [ofA, ofB] = list(partij).map(({ id }) => id)
        const [foreign] = list(other).map(({ id }) => id)
        if (ofA === undefined || ofB === undefined || foreign === undefined) return assert.fail("three ids")
        const change = (adressen: ReadonlyArray<DigitaalAdres>, claimed: { readonly [key: string]: DigitaalAdresId }) =>
          Effect.map(
            wijzigPartij(partij.id, "elke", annaMetAdressen(adressen), undefined, { adressen: claimed }),
            (na) => list(na).map(({ id }) => id)
          )
        assert.deepStrictEqual(yield* change([b, c], { [adresKey(c)]: ofA }), [ofB, ofA])
        assert.deepStrictEqual(yield* change([a, b], { [adresKey(a)]: ofB, [adresKey(b)]: ofA }), [ofB, ofA])
        const swapped = yield* change([a, b], { [adresKey(a)]: ofA, [adresKey(b)]: ofB })
        assert.deepStrictEqual(swapped, [ofA, ofB])
        const [first, last] = yield* change([a, c], { [adresKey(c)]: foreign })
        assert.strictEqual(first, ofA)
        assert.notInclude([foreign, ofA, ofB], last)
        // An exchange of ids alone is a change of the addresses too.
        assert.deepStrictEqual(yield* veldenOf("partij", partij), [1, 2, 3, 4].map(() => ["digitaleAdressen"]))
      }))

    it.effect("after a merge the addresses of both have the ids that they had", () =>
      Effect.gen(function*() {
        const [a, b, c] = [freshEmailadres(), freshEmailadres(), freshEmailadres()]
        const remains = yield* registreerPartij(annaMetAdressen([a, b]))
        const lapses = yield* registreerPartij(annaMetAdressen([otherwise(b), c]))
        const { list } = digitaleAdressenVanPartij
        const versies = { blijft: remains.versie, vervalt: lapses.versie }
        const partij = yield* voegPartijenSamen({ blijft: remains.id, vervalt: lapses.id, versies, door: balie })
        const expected = [...list(remains).map(({ id }) => id), list(lapses)[1]?.id]
        assert.deepStrictEqual(list(partij).map(({ id }) => id), expected)
        assert.deepStrictEqual(list(yield* partijMetId(partij.id)).map(({ id }) => id), expected)
      }))
  })
