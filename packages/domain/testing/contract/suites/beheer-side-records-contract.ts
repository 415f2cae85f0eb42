import { assert, it } from "@effect/vitest"
import { Effect, Equal, Option } from "effect"
import {
  anonimiseerKlantcontact,
  inzage,
  type Klantcontact,
  registreerBetrokkene,
  registreerKlantcontact,
  registreerSideRecord,
  type SideRecord,
  sideRecordMetId,
  SideRecords,
  type SideSoort,
  sideSoorten,
  vergeet,
  vergeetAfterRestore,
  verwijderKlantcontact,
  verwijderSideRecord,
  wijzigSideRecord,
  zoekSideRecords
} from "../../../src/index.ts"
import { SideRecordsAtOnce } from "../../../src/use-cases/drop-beside.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { asAnna, balie, balieIdentity, phoneCall, registratie } from "../steps/registratie.ts"
import {
  descriptionOf,
  freshNeighbours,
  freshSideRecord,
  neighbourVelden,
  readGegevens
} from "../worlds/fresh-side-record.ts"
import { freshIdentificator, freshKey } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/outcomes.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { soortenOf, veldenOf } from "../worlds/trail.ts"

const isThere = ({ id, soort }: SideRecord) => Effect.map(SideRecords.use((all) => all.zoek(soort, id)), Option.isSome)

const valueOf = (gegevens: object, veld: string): unknown => (gegevens as Readonly<Record<string, unknown>>)[veld]

const registered = (soort: SideSoort, different: object = {}) =>
  Effect.flatMap(
    freshSideRecord(soort),
    ({ gegevens }) => registreerSideRecord(soort, readGegevens(soort, { ...gegevens, ...different }))
  )

/** The kinds that stand beside a klantcontact, each with the field that names it. */
const besideKlantcontact = sideSoorten.flatMap((soort) =>
  Object.entries(descriptionOf(soort).neighbours).filter(([, of]) => of === "klantcontact").map(([veld]) => ({
    soort,
    veld,
    ofCustomer: descriptionOf(soort).ofCustomer === veld
  }))
)

/** Three records of each kind beside this klantcontact, and one beside another. */
const aroundKlantcontact = Effect.fnUntraced(function*({ id }: Pick<Klantcontact, "id">) {
  const records = yield* Effect.forEach(
    besideKlantcontact.flatMap((kind) => [kind, kind, kind]),
    ({ ofCustomer, soort, veld }) => Effect.map(registered(soort, { [veld]: id }), (record) => ({ ofCustomer, record }))
  )
  return { records, others: yield* Effect.forEach(besideKlantcontact, ({ soort }) => registered(soort)) }
})

/** The contract of the use cases of side records, and of what goes along with the records that they stand beside. */
export const beheerSideRecordsContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Side records (${naam})`, (it) => {
    for (const soort of sideSoorten) {
      it.effect(`${soort}: is registered once under a key, changed at its version, and deleted, with a trail`, () =>
        Effect.gen(function*() {
          const neighbours = yield* freshNeighbours(soort)
          const gegevens = readGegevens(soort, { ...(yield* freshSideRecord(soort)).gegevens, ...neighbours })
          const request = { sleutel: freshKey(balieIdentity), vingerafdruk: "v" }
          const record = yield* registreerSideRecord(soort, gegevens, request)
          assert.deepStrictEqual(yield* registreerSideRecord(soort, gegevens, request), record)
          assert.deepStrictEqual(yield* sideRecordMetId(soort, record.id), record)
          assert.deepStrictEqual(yield* wijzigSideRecord(soort, record.id, record.versie, gegevens), record)
          // The same gegevens would be no change.
          const { gegevens: after } = yield* freshSideRecord(soort).pipe(
            Effect.repeat({ until: (other) => !Equal.equals(other.gegevens, gegevens) })
          )
          const later = yield* wijzigSideRecord(soort, record.id, record.versie, after)
          assert.deepStrictEqual<unknown>(later, { ...record, gegevens: after, versie: nextVersie(record.versie) })
          const old = wijzigSideRecord(soort, record.id, record.versie, gegevens)
          assert.strictEqual(yield* errorOf(old), "VersieConflict")
          assert.strictEqual(yield* errorOf(verwijderSideRecord(soort, record.id, record.versie)), "VersieConflict")
          for (const veld of neighbourVelden(soort)) {
            const filter = { [veld]: valueOf(after, veld) as string }
            const list = yield* zoekSideRecords(soort, filter, { ascending: true, aantal: 2 })
            assert.deepStrictEqual<unknown>(list, { records: [later] })
          }
          yield* verwijderSideRecord(soort, record.id, later.versie)
          assert.isFalse(yield* isThere(record))
          assert.strictEqual(yield* errorOf(sideRecordMetId(soort, record.id)), "SideRecordNotFound")
          assert.strictEqual(yield* errorOf(verwijderSideRecord(soort, record.id, "elke")), "SideRecordNotFound")
          assert.strictEqual(
            yield* errorOf(registreerSideRecord(soort, gegevens, request)),
            "IdempotentAnswerExpired"
          )
          assert.deepStrictEqual(yield* soortenOf(soort, record), ["geregistreerd", "gewijzigd", "verwijderd"])
          const velden = Object.keys({ ...gegevens, ...after }).filter((veld) =>
            !Equal.equals(valueOf(gegevens, veld), valueOf(after, veld))
          )
          assert.deepStrictEqual(yield* veldenOf(soort, record), [velden.toSorted()])
        }))
    }

    // Kills: a number twice, one that a caller gave, a number that goes with a change.
    it.effect("an internetaak has a number of its own, unless another is given", () =>
      Effect.gen(function*() {
        const { gegevens: { nummer: _, ...gegevens } } = yield* freshSideRecord("internetaak")
        const unnumbered = { ...gegevens, referentienummer: undefined }
        const own = readGegevens(
          "internetaak",
          Object.fromEntries(
            Object.entries(unnumbered).filter(([, waarde]) => waarde !== undefined)
          )
        )
        const first = yield* registreerSideRecord("internetaak", own)
        const next = String(Number(first.gegevens.nummer) + 1).padStart(10, "0")
        const given = yield* registreerSideRecord("internetaak", { ...own, nummer: next } as typeof own)
        const others = yield* Effect.forEach([1, 2, 3], () => registreerSideRecord("internetaak", own))
        const numbers = [first, given, ...others].map(({ gegevens: { nummer = "" } }) => nummer)
        assert.strictEqual(new Set(numbers).size, 5)
        for (const nummer of numbers) assert.match(nummer, /^[0-9]{10}$/u)
        const changed = { ...own, gevraagdeHandeling: "Anders" }
        const later = yield* wijzigSideRecord("internetaak", first.id, first.versie, changed)
        assert.strictEqual(later.gegevens.nummer, first.gegevens.nummer)
        const taken = registreerSideRecord("internetaak", { ...own, nummer: next } as typeof own)
        assert.strictEqual(yield* errorOf(taken), "SideRecordCombinationTaken")
      }))

    it.effect("a deleted actor takes along in which klantcontacten it took part, and leaves internetaken, which are told so", () =>
      Effect.gen(function*() {
        const actor = yield* registered("actor")
        const records = [
          yield* registered("actorklantcontact", { actor: actor.id }),
          yield* registered("actorklantcontact", { actor: actor.id }),
          yield* registered("actorklantcontact", { actor: actor.id })
        ]
        const other = yield* registered("actorklantcontact")
        const [one, two] = [yield* registered("actor"), yield* registered("actor")]
        const taken = yield* Effect.forEach(
          [1, 2, 3],
          () => registered("internetaak", { actoren: [one.id, actor.id, two.id] })
        )
        yield* Effect.provideService(
          verwijderSideRecord("actor", actor.id as never, actor.versie),
          SideRecordsAtOnce,
          2
        )
        for (const record of [actor, ...records]) {
          assert.isFalse(yield* isThere(record))
          assert.deepStrictEqual(yield* soortenOf(record.soort, record), ["geregistreerd", "verwijderd"])
        }
        assert.isTrue(yield* isThere(other))
        for (const task of taken) {
          const found = yield* sideRecordMetId(task.soort, task.id)
          assert.deepStrictEqual<object>(found, {
            ...task,
            gegevens: { ...task.gegevens, actoren: [one.id, two.id] },
            versie: nextVersie(task.versie)
          })
          assert.deepStrictEqual(yield* veldenOf(task.soort, task), [["actoren"]])
        }
      }))

    // Kills: a page that is the last one, what stands beside others, an entry that is missing.
    it.effect("B11: a deleted klantcontact takes along what stands beside it, each with an entry of its own", () =>
      Effect.gen(function*() {
        const klantcontact = yield* registreerKlantcontact(phoneCall)
        const { others, records } = yield* aroundKlantcontact(klantcontact)
        yield* Effect.provideService(verwijderKlantcontact(klantcontact.id, klantcontact.versie), SideRecordsAtOnce, 2)
        for (const { record } of records) {
          assert.isFalse(yield* isThere(record))
          assert.deepStrictEqual(yield* soortenOf(record.soort, record), ["geregistreerd", "verwijderd"])
        }
        for (const record of others) assert.isTrue(yield* isThere(record))
      }))

    // Kills: what only names the klantcontact and goes too, what tells something about the customer and stays.
    it.effect("an anonymised klantcontact loses what tells something about the customer, and nothing else", () =>
      Effect.gen(function*() {
        const klantcontact = yield* registreerKlantcontact(phoneCall)
        const { others, records } = yield* aroundKlantcontact(klantcontact)
        yield* Effect.provideService(
          anonimiseerKlantcontact({ klantcontact: klantcontact.id, versie: "elke", door: balie }),
          SideRecordsAtOnce,
          2
        )
        for (const { ofCustomer, record } of records) assert.strictEqual(yield* isThere(record), !ofCustomer)
        for (const record of others) assert.isTrue(yield* isThere(record))
      }))

    it.effect("inzage shows what tells something about the customer of the klantcontacten, and nothing else", () =>
      Effect.gen(function*() {
        const { klantcontact, partij } = yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(freshIdentificator("bsn")) })
        )
        if (partij === undefined) return assert.fail("a partij")
        const { records } = yield* aroundKlantcontact(klantcontact)
        const { meerSideRecords, sideRecords } = yield* inzage(partij.id)
        assert.sameDeepMembers(
          [...sideRecords],
          records.filter(({ ofCustomer }) => ofCustomer).map(({ record }) => record)
        )
        assert.isFalse(meerSideRecords)
      }))

    it.effect("forgetting somebody takes along what stands beside their klantcontacten, also after a restore", () =>
      Effect.gen(function*() {
        const { klantcontact, partij } = yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(freshIdentificator("bsn")) })
        )
        if (partij === undefined) return assert.fail("a partij")
        const { others, records } = yield* aroundKlantcontact(klantcontact)
        yield* vergeet({ partij: partij.id, door: balie, proef: true })
        for (const { record } of records) assert.isTrue(yield* isThere(record))
        yield* vergeet({ partij: partij.id, door: balie, proef: false })
        for (const { ofCustomer, record } of records) assert.strictEqual(yield* isThere(record), !ofCustomer)
        for (const record of others) assert.isTrue(yield* isThere(record))
        const restored = yield* aroundKlantcontact(klantcontact)
        yield* vergeetAfterRestore(
          { soort: "vergeten", partijen: [], betrokkenen: [], klantcontacten: [klantcontact.id] },
          balie
        )
        for (const { ofCustomer, record } of restored.records) assert.strictEqual(yield* isThere(record), !ofCustomer)
      }))
  })
