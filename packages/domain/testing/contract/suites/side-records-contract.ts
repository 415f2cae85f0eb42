import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import { IdGenerator, type SideRecord, SideRecords, type SideSoort, sideSoorten } from "../../../src/index.ts"
import { firstVersie, nextVersie } from "../../../src/values/versie.ts"
import { fewValues, writtenSideGegevens } from "../../arbitraries/side-record.ts"
import {
  descriptionOf,
  freshNeighbours,
  freshSideRecord,
  type Making,
  neighbourVelden,
  readGegevens
} from "../worlds/fresh-side-record.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { property } from "../worlds/property.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { walkList } from "../worlds/walk-list.ts"

/** Moments with ties, in no order. */
const moments = ["2026-11-24T08:00:00.001Z", "2026-11-23T08:00:00.000Z", "2026-11-24T08:00:00.001Z"]

const zoek = ({ id, soort }: SideRecord) => SideRecords.use((all) => all.zoek(soort, id))

const add = <Soort extends SideSoort>(record: SideRecord<Soort>) =>
  Effect.as(SideRecords.use((all) => all.voegToe(record)), record)

/** Gegevens with this text at this place. */
const withText = (path: ReadonlyArray<string>, text: string): object =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), text) as object

/** The gegevens that are not undefined. */
const given = (gegevens: object): object =>
  Object.fromEntries(Object.entries(gegevens).filter(([, waarde]) => waarde !== undefined))

/** Adds records with these gegevens, at these moments. Their other gegevens differ. */
const addAt = (soort: SideSoort, gegevens: object, at: ReadonlyArray<string> = moments) =>
  Effect.forEach(
    at,
    (moment) =>
      Effect.flatMap(freshSideRecord(soort), (fresh) =>
        Effect.flatMap(freshSideRecord(soort, given({ ...fresh.gegevens, ...gegevens }), moment), add))
  )

/**
 * Gegevens by which a filter narrows a list to new records, and the filter; with others that it leaves out. `one`: no two
 * records can have these gegevens.
 */
const narrowing: (
  soort: SideSoort,
  naam: string
) => Making<{ gegevens: object; filter: object; others: object; one: boolean }> = Effect.fnUntraced(function*(
  soort: SideSoort,
  naam: string
) {
  const { filters, unique = [] } = descriptionOf(soort)
  const [path, few] = [filters[naam], fewValues[soort]?.[naam]]
  if (path === undefined) {
    const { [naam]: id = "" } = (yield* freshSideRecord(soort)).gegevens as Readonly<Record<string, string>>
    return { gegevens: { [naam]: id }, filter: { [naam]: id }, others: {}, one: false }
  }
  if (few === undefined) {
    const text = (yield* IdGenerator.use((ids) => ids.sideRecord)).slice(-10)
    const one = unique.some((velden) => velden.join() === naam)
    return { gegevens: withText(path, text), filter: { [naam]: text }, others: {}, one }
  }
  const own = yield* narrowing(soort, neighbourVelden(soort)[0] ?? "objectId")
  const [wanted, another] = few
  return {
    gegevens: { ...own.gegevens, ...wanted },
    filter: { ...own.filter, [naam]: `${wanted[naam] as string | boolean}` },
    others: { ...own.gegevens, ...another },
    one: false
  }
})

const rowsOf = (records: ReadonlyArray<SideRecord>) =>
  records.map((record) => ({ record, position: { waarde: record.registratiedatum, id: record.id } }))

/** The contract of the port SideRecords: the same for each kind. */
export const sideRecordsContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`SideRecords (${naam})`, (it) => {
    for (const soort of sideSoorten) {
      it.effect(`${soort}: gives back exactly what was added, and what it was replaced by`, () =>
        property(writtenSideGegevens[soort], (own) =>
          Effect.gen(function*() {
            const record = yield* freshSideRecord(soort, { ...own, ...(yield* freshNeighbours(soort)) })
            assert.isTrue(Option.isNone(yield* zoek(record)))
            yield* add(record)
            assert.deepStrictEqual(yield* zoek(record), Option.some(record))
            const later = {
              ...(yield* freshSideRecord(soort)),
              id: record.id,
              versie: nextVersie(record.versie)
            } as SideRecord
            yield* SideRecords.use((all) => all.vervang(later, record.versie))
            assert.deepStrictEqual(yield* zoek(record), Option.some(later))
          })))

      it.effect(`${soort}: zoekAll gives the records that exist, each once`, () =>
        Effect.gen(function*() {
          const { zoekAll } = yield* SideRecords
          const [one, ander] = [
            yield* Effect.flatMap(freshSideRecord(soort), add),
            yield* Effect.flatMap(freshSideRecord(soort), add)
          ]
          const absent = yield* freshSideRecord(soort)
          const all = yield* zoekAll(soort, [one.id, ander.id, one.id, absent.id])
          assert.sameDeepMembers([...all], [one, ander])
          assert.deepStrictEqual(yield* zoekAll(soort, []), [])
        }))

      it.effect(`B12: ${soort}: a change or deletion based on another version is refused and changes nothing`, () =>
        Effect.gen(function*() {
          const { vervang, verwijder } = yield* SideRecords
          const record = yield* Effect.flatMap(freshSideRecord(soort), add)
          const other = { ...(yield* freshSideRecord(soort)), id: record.id } as SideRecord
          const old = nextVersie(record.versie)
          assert.strictEqual(yield* errorOf(vervang(other, old)), "VersieConflict")
          assert.strictEqual(yield* errorOf(verwijder(soort, record.id, old)), "VersieConflict")
          assert.deepStrictEqual(yield* zoek(record), Option.some(record))
          yield* verwijder(soort, record.id, firstVersie)
          assert.isTrue(Option.isNone(yield* zoek(record)))
          assert.strictEqual(yield* errorOf(vervang(other, firstVersie)), "VersieConflict")
          assert.strictEqual(yield* errorOf(verwijder(soort, record.id, firstVersie)), "VersieConflict")
        }))

      for (const velden of descriptionOf(soort).unique ?? []) {
        it.effect(`${soort}: of one combination of ${velden.join(" and ")} there is one`, () =>
          Effect.gen(function*() {
            const sideRecords = yield* SideRecords
            const record = yield* Effect.flatMap(freshSideRecord(soort), add)
            const own = Object.entries(record.gegevens).filter(([veld]) => velden.includes(veld))
            const sameAs = ({ gegevens }: SideRecord) => ({ ...gegevens, ...Object.fromEntries(own) })
            const same = yield* freshSideRecord(soort, sameAs(yield* freshSideRecord(soort)))
            const other = yield* Effect.flatMap(freshSideRecord(soort), add)
            for (
              const refused of [
                sideRecords.voegToe(same),
                sideRecords.vervang({ ...other, gegevens: sameAs(other) } as SideRecord, other.versie)
              ]
            ) {
              assert.deepInclude(yield* Effect.flip(refused), { _tag: "SideRecordCombinationTaken", soort, velden })
            }
            assert.isTrue(Option.isNone(yield* zoek(same)))
            assert.deepStrictEqual(yield* zoek(other), Option.some(other))
            yield* sideRecords.vervang({ ...record, versie: nextVersie(record.versie) }, record.versie)
            yield* sideRecords.verwijder(soort, record.id, nextVersie(record.versie))
            yield* add(same)
          }))
      }

      for (const [veld, of] of Object.entries(descriptionOf(soort).lists ?? {})) {
        it.effect(`${soort}: ${veld} keep their order, exist, and narrow a list`, () =>
          Effect.gen(function*() {
            const sideRecords = yield* SideRecords
            const members = yield* Effect.forEach([1, 2, 3], () => Effect.flatMap(freshSideRecord(of), add))
            const [first = "", second = "", third = ""] = members.map(({ id }): string => id)
            const records = yield* addAt(soort, { [veld]: [third, first] })
            yield* addAt(soort, { [veld]: [second] })
            for (const record of records) assert.deepStrictEqual(yield* zoek(record), Option.some(record))
            for (const id of [first, third]) {
              yield* walkList((query) => sideRecords.browse(soort, { [veld]: id }, query), rowsOf(records), [2])
              assert.strictEqual(yield* sideRecords.count(soort, { [veld]: id }), records.length)
            }
            const [record] = records
            if (record === undefined) return assert.fail("a record")
            const later = {
              ...record,
              gegevens: { ...record.gegevens, [veld]: [second, first, third] },
              versie: nextVersie(record.versie)
            } as SideRecord
            yield* sideRecords.vervang(later, record.versie)
            assert.deepStrictEqual(yield* zoek(record), Option.some(later))
            const unknown = { ...later, gegevens: { ...later.gegevens, [veld]: [record.id] } } as SideRecord
            const refusals = [
              sideRecords.vervang(unknown, later.versie),
              sideRecords.voegToe({
                ...(yield* freshSideRecord(soort, { ...(yield* freshSideRecord(soort)).gegevens, [veld]: [record.id] }))
              })
            ]
            for (const refused of refusals) {
              assert.deepInclude(yield* Effect.flip(refused), { _tag: "SideRecordNeighbourNotFound", soort, veld })
            }
            assert.deepStrictEqual(yield* zoek(record), Option.some(later))
          }))
      }

      for (const veld of neighbourVelden(soort)) {
        it.effect(`${soort}: ${veld} must exist, when it is added and when it is changed`, () =>
          Effect.gen(function*() {
            const sideRecords = yield* SideRecords
            const record = yield* Effect.flatMap(freshSideRecord(soort), add)
            const fresh = yield* freshSideRecord(soort)
            const gegevens = readGegevens(soort, { ...fresh.gegevens, [veld]: record.id })
            for (
              const refused of [
                sideRecords.voegToe({ ...fresh, gegevens } as SideRecord),
                sideRecords.vervang(
                  { ...record, gegevens, versie: nextVersie(record.versie) } as SideRecord,
                  record.versie
                )
              ]
            ) {
              const error = yield* Effect.flip(refused)
              assert.deepInclude(error, { _tag: "SideRecordNeighbourNotFound", soort, veld })
            }
            assert.isTrue(Option.isNone(yield* zoek(fresh)))
            assert.deepStrictEqual(yield* zoek(record), Option.some(record))
          }))
      }

      it.effect(`${soort}: lists are narrowed by each neighbour and each text, and paged both ways across ties`, () =>
        Effect.gen(function*() {
          const { browse, count } = yield* SideRecords
          const { filters } = descriptionOf(soort)
          for (const naam of [...neighbourVelden(soort), ...Object.keys(filters)]) {
            const { filter, gegevens, one, others } = yield* narrowing(soort, naam)
            yield* addAt(soort, others)
            const records = yield* addAt(soort, gegevens, one ? moments.slice(0, 1) : moments)
            yield* walkList((query) => browse(soort, filter, query), rowsOf(records), [2])
            assert.strictEqual(yield* count(soort, filter), records.length)
            for (const veld of neighbourVelden(soort)) {
              assert.strictEqual(yield* count(soort, { ...filter, [veld]: records[0]?.id }), 0)
            }
          }
          const { rows } = yield* browse(soort, {}, { ascending: false, aantal: 1 })
          assert.lengthOf(rows, 1)
          assert.isAbove(yield* count(soort, {}), 2)
        }))

      for (const [veld, of] of Object.entries(descriptionOf(soort).neighbours)) {
        it.effect(`${soort}: what stands beside ${veld} is found with it, the last registered first`, () =>
          Effect.gen(function*() {
            const { beside } = yield* SideRecords
            const { gegevens } = yield* narrowing(soort, veld)
            const records = (yield* addAt(soort, gegevens)).toSorted((one, ander) =>
              one.registratiedatum === ander.registratiedatum
                ? one.id < ander.id ? 1 : -1
                : one.registratiedatum < ander.registratiedatum
                ? 1
                : -1
            )
            yield* addAt(soort, {})
            const neighbours = { soort: of, ids: Object.values(gegevens) as ReadonlyArray<string> }
            assert.deepStrictEqual(yield* beside([neighbours], 9), records)
            assert.deepStrictEqual(yield* beside([neighbours, neighbours], 2), records.slice(0, 2))
            assert.deepStrictEqual(yield* beside([{ ...neighbours, ids: [] }], 9), [])
          }))
      }
    }
  })
