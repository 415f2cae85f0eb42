import {
  compareListPositions,
  type ListPosition,
  type SideRecord,
  SideRecordCombinationTaken,
  SideRecordNeighbourNotFound,
  type SideRecordNeighbours,
  type SideRecords,
  type SideSoort
} from "@betrokkene/domain"
import { nextVersie } from "@betrokkene/domain/internal"
import { type Context, Effect, HashMap, Option, Result } from "effect"
import {
  type AnySideFilter,
  type AnySideRecords,
  descriptionOf,
  fieldsOf,
  typedSideRecords,
  waitingSoorten
} from "../system/any-side-records.ts"
import { browse } from "./browse.ts"
import { type Content, written } from "./content.ts"
import { atVersion, withIds } from "./replace.ts"
import type { Store } from "./store.ts"

/** The port SideRecords in memory. */
export const sideRecords = (store: Store): Context.Service.Shape<typeof SideRecords> =>
  typedSideRecords(anySideRecords(store))

const anySideRecords = ({ read, transaction, write }: Store): AnySideRecords => ({
  zoek: (soort, id) => read((content) => HashMap.get(content.sideRecords, keyOf({ soort, id }))),
  zoekAll: (soort, ids) => read((content) => withIds(content.sideRecords, ids.map((id) => keyOf({ soort, id })))),
  beside: (neighbours, atMost) =>
    read((content) =>
      [...new Set(neighbours.flatMap((one) => recordsBeside(content, one)))].toSorted(lastFirst).slice(0, atMost)
    ),
  reserve: () => Effect.void,
  voegToe: (record) => write((content) => withRecord(content, record)),
  vervang: (record, expected) =>
    write((content) =>
      Result.flatMap(atVersion(content.sideRecords, keyOf(record), expected), () => withRecord(content, record))
    ),
  verwijder: (soort, id, expected) =>
    write((content) =>
      Result.map(
        atVersion(content.sideRecords, keyOf({ soort, id }), expected),
        (record) => withoutSideRecords(written(content, writesBy(record)), [record])
      )
    ),
  dropBeside: (neighbours, atMost) =>
    transaction(Effect.gen(function*() {
      const gone = yield* read((content) => firstOfEach(recordsBeside(content, neighbours), atMost))
      const listing = yield* read((content) => recordsListing(content, neighbours).slice(0, atMost))
      yield* write((content) =>
        Result.succeed(
          listing.reduce(
            (without, { list, record }) => withoutMembers(without, record, list, neighbours),
            withoutSideRecords(content, gone)
          )
        )
      )
      return [
        ...gone.map(({ id, soort }) => ({ soort, id })),
        ...listing.map(({ list, record: { id, soort } }) => ({ soort, id, list }))
      ]
    })),
  dropWaiting: (voor, atMost) =>
    transaction(Effect.gen(function*() {
      const gone = yield* read((content) =>
        HashMap.toValues(content.sideRecords).filter((record) =>
          record.registratiedatum < voor
          && waitingSoorten.some(([soort, veld]) => soort === record.soort && valueAt(record, [veld]) === undefined)
        ).slice(0, atMost)
      )
      yield* write((content) => Result.succeed(withoutSideRecords(content, gone)))
      return gone.map(({ id, soort }) => ({ soort, id }))
    })),
  browse: (soort, filter, query) =>
    read((content) =>
      browse(
        filtered(content, soort, filter).map((record) => ({ record, position: positionOf(record) })),
        query
      )
    ),
  count: (soort, filter) => read((content) => filtered(content, soort, filter).length)
})

const keyOf = ({ id, soort }: { readonly soort: SideSoort; readonly id: string }): string => `${soort} ${id}`

const withRecord = (
  content: Content,
  record: SideRecord
): Result.Result<Content, SideRecordCombinationTaken | SideRecordNeighbourNotFound> => {
  const { lists = {}, neighbours, unique = [] } = descriptionOf(record.soort)
  const missing = Object.entries({ ...neighbours, ...lists }).find(([veld, soort]) =>
    idsAt(record, veld).some((id) => !exists(content, soort, id))
  )
  if (missing !== undefined) {
    return Result.fail(new SideRecordNeighbourNotFound({ soort: record.soort, veld: missing[0] }))
  }
  const taken = unique.find((velden) => isTaken(content, record, velden))
  return taken !== undefined
    ? Result.fail(new SideRecordCombinationTaken({ soort: record.soort, velden: taken }))
    : Result.succeed({
      ...written(
        content,
        writesBy(record)
          + Option.match(HashMap.get(content.sideRecords, keyOf(record)), { onNone: () => 0, onSome: writesBy })
      ),
      sideRecords: HashMap.set(content.sideRecords, keyOf(record), record)
    })
}

/** How many klantcontacten a write of this record writes too: their follow-up goes by their internetaken. */
const writesBy = ({ soort }: SideRecord): number => soort === "internetaak" ? 1 : 0

const isTaken = (content: Content, record: SideRecord, velden: ReadonlyArray<string>): boolean =>
  HashMap.toValues(content.sideRecords).some((other) =>
    other.soort === record.soort && other.id !== record.id
    && velden.every((veld) =>
      valueAt(record, [veld]) !== undefined && valueAt(other, [veld]) === valueAt(record, [veld])
    )
  )

const exists = (content: Content, soort: SideRecordNeighbours["soort"], id: string): boolean => {
  switch (soort) {
    case "klantcontact":
      return HashMap.has(content.klantcontacten, id)
    case "partij":
      return HashMap.has(content.partijen, id)
    default:
      return HashMap.has(content.sideRecords, keyOf({ soort, id }))
  }
}

const withoutSideRecords = (
  content: Content,
  records: ReadonlyArray<{ readonly soort: SideSoort; readonly id: string }>
): Content => ({ ...content, sideRecords: HashMap.removeMany(content.sideRecords, records.map(keyOf)) })

const recordsBeside = (content: Content, neighbours: SideRecordNeighbours): ReadonlyArray<SideRecord> => {
  const ids = new Set<string | undefined>(neighbours.ids)
  return HashMap.toValues(content.sideRecords).filter((record) =>
    fieldsOf(record.soort, neighbours).some((veld) => ids.has(valueAt(record, [veld])))
  )
}

const firstOfEach = (records: ReadonlyArray<SideRecord>, atMost: number): ReadonlyArray<SideRecord> =>
  [...Map.groupBy(records, ({ soort }) => soort).values()].flatMap((ofSoort) => ofSoort.slice(0, atMost))

/** The records that have one of these in a list, each with the field of that list. */
const recordsListing = (content: Content, { ids, ofCustomer, soort }: SideRecordNeighbours) =>
  ofCustomer === true
    ? []
    : HashMap.toValues(content.sideRecords).flatMap((record) =>
      Object.entries(descriptionOf(record.soort).lists ?? {}).filter(([list, of]) =>
        of === soort && idsAt(record, list).some((id) => ids.includes(id))
      ).map(([list]) => ({ record, list }))
    )

const withoutMembers = (
  content: Content,
  record: SideRecord,
  list: string,
  { ids }: SideRecordNeighbours
): Content => ({
  ...content,
  sideRecords: HashMap.set(
    content.sideRecords,
    keyOf(record),
    {
      ...record,
      gegevens: { ...record.gegevens, [list]: idsAt(record, list).filter((id) => !ids.includes(id)) },
      versie: nextVersie(record.versie)
    } as SideRecord
  )
})

/** The records of this kind that match. */
export const filtered = (content: Content, soort: SideSoort, filter: AnySideFilter): ReadonlyArray<SideRecord> => {
  const { filters } = descriptionOf(soort)
  const wanted = Object.entries(filter).filter(([, waarde]) => waarde !== undefined)
  return HashMap.toValues(content.sideRecords).filter((record) =>
    record.soort === soort &&
    wanted.every(([naam, waarde = ""]) =>
      filters[naam] === undefined ? idsAt(record, naam).includes(waarde) : valueAt(record, filters[naam]) === waarde
    )
  )
}

/** The ids in a field: none, one or a list. */
export const idsAt = ({ gegevens }: SideRecord, veld: string): ReadonlyArray<string> =>
  [(gegevens as Readonly<Record<string, string | ReadonlyArray<string> | undefined>>)[veld] ?? []].flat()

/** The value at this place in the gegevens as a text; undefined if there is none. */
export const valueAt = ({ gegevens }: SideRecord, path: ReadonlyArray<string>): string | undefined => {
  const value = path.reduce<unknown>(
    (part, name) => (part as Readonly<Record<string, unknown>> | undefined)?.[name],
    gegevens
  )
  return value === undefined ? undefined : `${value as string | boolean}`
}

const positionOf = ({ id, registratiedatum }: SideRecord): ListPosition => ({ waarde: registratiedatum, id })

const lastFirst = (one: SideRecord, other: SideRecord): number =>
  compareListPositions(positionOf(other), positionOf(one))
