import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  type Identificator,
  Identificatoren,
  identificatorenWithIds,
  type IdentificatorId,
  identificatorMetId,
  type IdentificatorRecord,
  KvkNummer,
  type Partij,
  type Partijgegevens,
  partijMetId,
  registreerBetrokkene,
  registreerIdentificator,
  registreerPartij,
  SideRecords,
  verwijderIdentificator,
  voegPartijenSamen,
  wijzigIdentificator,
  wijzigPartij
} from "../../../src/index.ts"
import { identificatorKey } from "../../../src/values/identificator.ts"
import { anna, asAnna, bakkerij, balie, balieIdentity, registratie } from "../steps/registratie.ts"
import { freshIdentificator, freshKey } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/outcomes.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { veldenOf } from "../worlds/trail.ts"

const met = (gegevens: Partijgegevens, ...identificatoren: ReadonlyArray<Identificator>) =>
  ({ ...gegevens, identificatoren }) as Partijgegevens

const idsOf = (partij: Partij) =>
  Object.fromEntries(identificatorenWithIds(partij).map(({ id, identificator }) => [identificator.soort, id]))

/** An identificator without its secret, to compare. */
const readable = ({ id, identificator, partij, versie }: IdentificatorRecord) => ({
  id,
  ...identificatorKey(identificator),
  andere: identificator.anderePartijIdentificator,
  partij: partij?.id,
  versie
})

const stored = (id: IdentificatorId) => Effect.map(identificatorMetId(id), readable)

const vestigingOf = (kvk: Identificator): Identificator => ({
  ...freshIdentificator("vestigingsnummer"),
  kvkNummer: KvkNummer.make(identificatorKey(kvk).waarde)
} as Identificator)

const foundBy = (waarde: string) =>
  Effect.map(
    Identificatoren.use((all) => all.page({ waarden: [waarde] }, { skip: 0, aantal: 10 })),
    ({ count, records }) => ({ count, ids: records.map(({ id }) => id) })
  )

/** The contract of identificatoren one by one: of a partij, and of none. */
export const identificatorenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Identificatoren (${naam})`, (it) => {
    it.effect("one of no partij is found, changed at its version and deleted, and made once under a key", () =>
      Effect.gen(function*() {
        const kvk = { ...freshIdentificator("kvk_nummer"), anderePartijIdentificator: "klant 12" } as Identificator
        const request = { sleutel: freshKey(balieIdentity), vingerafdruk: "v" }
        const loose = yield* registreerIdentificator({ identificator: kvk }, request)
        assert.deepStrictEqual(
          readable(yield* registreerIdentificator({ identificator: kvk }, request)),
          readable(loose)
        )
        assert.deepStrictEqual(yield* stored(loose.id), readable(loose))
        assert.isUndefined(loose.partij)
        assert.deepStrictEqual(yield* foundBy(identificatorKey(kvk).waarde), { count: 1, ids: [loose.id] })
        assert.strictEqual(
          yield* errorOf(registreerIdentificator({ identificator: kvk })),
          "IdentificatorBezet"
        )
        const corrected = { identificator: freshIdentificator("kvk_nummer") }
        assert.strictEqual(
          yield* errorOf(wijzigIdentificator(loose.id, (loose.versie + 1) as typeof loose.versie, corrected)),
          "VersieConflict"
        )
        const after = yield* wijzigIdentificator(loose.id, loose.versie, corrected)
        assert.deepInclude(readable(after), { id: loose.id, waarde: identificatorKey(corrected.identificator).waarde })
        assert.deepStrictEqual(yield* foundBy(identificatorKey(kvk).waarde), { count: 0, ids: [] })
        yield* verwijderIdentificator(loose.id, after.versie)
        assert.strictEqual(yield* errorOf(identificatorMetId(loose.id)), "IdentificatorNietGevonden")
        assert.strictEqual(yield* errorOf(verwijderIdentificator(loose.id, "elke")), "IdentificatorNietGevonden")
      }))

    it.effect("a bsn of nobody is refused, also when it would lose its partij", () =>
      Effect.gen(function*() {
        const bsn = freshIdentificator("bsn")
        assert.strictEqual(
          yield* errorOf(registreerIdentificator({ identificator: bsn })),
          "IdentificatorZonderPartij"
        )
        const partij = yield* registreerPartij(met(anna, bsn))
        const { bsn: id = assert.fail("an id") } = idsOf(partij)
        assert.strictEqual(
          yield* errorOf(wijzigIdentificator(id, "elke", { identificator: bsn })),
          "IdentificatorZonderPartij"
        )
      }))

    it.effect("keeps its id when it becomes that of a partij, is corrected, moves and gets loose again", () =>
      Effect.gen(function*() {
        const kvk = freshIdentificator("kvk_nummer")
        const { id } = yield* registreerIdentificator({ identificator: kvk })
        const [one, other] = [yield* registreerPartij(bakkerij), yield* registreerPartij(bakkerij)]
        const attached = yield* wijzigIdentificator(id, "elke", { identificator: kvk, partij: one.id })
        assert.deepInclude(readable(attached), { id, partij: one.id })
        assert.deepStrictEqual(idsOf(yield* partijMetId(one.id)), { kvk_nummer: id })
        assert.deepStrictEqual(yield* foundBy(identificatorKey(kvk).waarde), { count: 1, ids: [id] })
        const corrected = freshIdentificator("kvk_nummer")
        yield* wijzigIdentificator(id, "elke", { identificator: corrected, partij: one.id })
        assert.deepInclude(yield* stored(id), { ...identificatorKey(corrected), partij: one.id })
        const rsin = freshIdentificator("rsin")
        yield* wijzigIdentificator(id, "elke", { identificator: rsin, partij: one.id })
        assert.deepInclude(yield* stored(id), { ...identificatorKey(rsin), partij: one.id })
        yield* wijzigIdentificator(id, "elke", { identificator: rsin, partij: other.id })
        assert.deepStrictEqual(idsOf(yield* partijMetId(other.id)), { rsin: id })
        assert.deepStrictEqual(idsOf(yield* partijMetId(one.id)), {})
        yield* wijzigIdentificator(id, "elke", { identificator: rsin })
        assert.deepInclude(yield* stored(id), { ...identificatorKey(rsin), partij: undefined })
        assert.deepStrictEqual(yield* veldenOf("partij", other), [["identificatoren"], ["identificatoren"]])
      }))

    it.effect("a partij that gets the same one elsewhere gets it with its id", () =>
      Effect.gen(function*() {
        const [first, second, third] = [0, 1, 2].map(() => freshIdentificator("kvk_nummer")) as [
          Identificator,
          Identificator,
          Identificator
        ]
        const loose = yield* Effect.forEach([first, second, third], (identificator) =>
          registreerIdentificator({ identificator }))
        const [ofFirst, ofSecond, ofThird] = loose.map(({ id }) =>
          id
        )
        const partij = yield* registreerPartij(met(bakkerij, first))
        assert.deepStrictEqual<object>(idsOf(partij), { kvk_nummer: ofFirst })
        const changed = yield* wijzigPartij(partij.id, "elke", met(bakkerij, second))
        assert.deepStrictEqual<object>(idsOf(changed), { kvk_nummer: ofSecond })
        const { partij: identified } = yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(third, bakkerij) })
        )
        assert.deepStrictEqual<object>(identified === undefined ? {} : idsOf(identified), { kvk_nummer: ofThird })
        const left = yield* SideRecords.use((all) => all.zoekAll("losseidentificator", loose.map(({ id }) => id)))
        assert.lengthOf(left, 0)
      }))

    it.effect("a partij has one of each kind that fits it, and no two records have the same one (B4)", () =>
      Effect.gen(function*() {
        const [kvk, other] = [freshIdentificator("kvk_nummer"), freshIdentificator("kvk_nummer")]
        const partij = yield* registreerPartij(met(bakkerij, kvk))
        const person = yield* registreerPartij(anna)
        const given = (identificator: Identificator, to: Partij) => ({ identificator, partij: to.id })
        assert.strictEqual(yield* errorOf(registreerIdentificator(given(kvk, partij))), "IdentificatorBezet")
        assert.strictEqual(yield* errorOf(registreerIdentificator({ identificator: kvk })), "IdentificatorBezet")
        assert.strictEqual(yield* errorOf(registreerIdentificator(given(other, partij))), "IdentificatorTegenstrijdig")
        assert.strictEqual(yield* errorOf(registreerIdentificator(given(other, person))), "IdentificatorTegenstrijdig")
        const { id } = yield* registreerIdentificator({ identificator: other })
        assert.strictEqual(
          yield* errorOf(wijzigIdentificator(id, "elke", { identificator: kvk })),
          "IdentificatorBezet"
        )
      }))

    it.effect("B3: does not change or go while betrokkenen are linked on it", () =>
      Effect.gen(function*() {
        const bsn = freshIdentificator("bsn")
        const { partij } = yield* registreerBetrokkene(registratie({ identificatie: asAnna(bsn) }))
        if (partij === undefined) return assert.fail("a partij")
        const { bsn: id = assert.fail("an id") } = idsOf(partij)
        const other = yield* registreerPartij(anna)
        const corrected = { identificator: freshIdentificator("bsn"), partij: partij.id }
        assert.strictEqual(yield* errorOf(wijzigIdentificator(id, "elke", corrected)), "IdentificatorwijzigingVereist")
        const moved = { identificator: bsn, partij: other.id }
        assert.strictEqual(yield* errorOf(wijzigIdentificator(id, "elke", moved)), "IdentificatorwijzigingVereist")
        assert.strictEqual(yield* errorOf(verwijderIdentificator(id, "elke")), "IdentificatorwijzigingVereist")
        assert.deepInclude(yield* stored(id), { ...identificatorKey(bsn), partij: partij.id })
      }))

    it.effect("a kvk_nummer stays what it is while a vestigingsnummer stands under it", () =>
      Effect.gen(function*() {
        const kvk = freshIdentificator("kvk_nummer")
        const parent = yield* registreerIdentificator({ identificator: kvk })
        const partij = yield* registreerPartij(bakkerij)
        const child = yield* registreerIdentificator({ identificator: vestigingOf(kvk), partij: partij.id })
        assert.strictEqual(yield* errorOf(verwijderIdentificator(parent.id, "elke")), "IdentificatorHeeftVestigingen")
        const another = { identificator: freshIdentificator("kvk_nummer") }
        assert.strictEqual(
          yield* errorOf(wijzigIdentificator(parent.id, "elke", another)),
          "IdentificatorHeeftVestigingen"
        )
        yield* wijzigIdentificator(parent.id, "elke", { identificator: kvk, partij: partij.id })
        yield* verwijderIdentificator(child.id, "elke")
        yield* verwijderIdentificator(parent.id, "elke")
        assert.deepStrictEqual(idsOf(yield* partijMetId(partij.id)), {})
      }))

    it.effect("after a merge the one that stays has those of both, with their ids", () =>
      Effect.gen(function*() {
        const blijft = yield* registreerPartij(met(bakkerij, freshIdentificator("rsin")))
        const kvk = yield* registreerIdentificator({ identificator: freshIdentificator("kvk_nummer") })
        const vervalt = yield* registreerPartij(met(bakkerij, kvk.identificator))
        const versies = { blijft: blijft.versie, vervalt: vervalt.versie }
        const partij = yield* voegPartijenSamen({ blijft: blijft.id, vervalt: vervalt.id, versies, door: balie })
        assert.deepStrictEqual(idsOf(partij), { ...idsOf(blijft), kvk_nummer: kvk.id })
        assert.deepInclude(yield* stored(kvk.id), { partij: blijft.id })
      }))

    it.effect("one that is removed and given again is another one", () =>
      Effect.gen(function*() {
        const kvk = freshIdentificator("kvk_nummer")
        const partij = yield* registreerPartij(met(bakkerij, kvk))
        const { kvk_nummer: id = assert.fail("an id") } = idsOf(partij)
        yield* wijzigPartij(partij.id, "elke", bakkerij)
        const again = yield* wijzigPartij(partij.id, "elke", met(bakkerij, kvk))
        assert.notStrictEqual(idsOf(again)["kvk_nummer"], id)
        assert.strictEqual(yield* errorOf(identificatorMetId(id)), "IdentificatorNietGevonden")
      }))
  })
