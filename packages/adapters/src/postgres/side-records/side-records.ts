import {
  type SideRecord,
  SideRecordCombinationTaken,
  SideRecordNeighbourNotFound,
  type SideRecordNeighbours,
  type SideRecords,
  type SideSoort,
  sideSoorten,
  type Tijdstip
} from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { type Expression, sql } from "kysely"
import {
  type AnySideRecords,
  descriptionOf,
  fieldsOf,
  typedSideRecords,
  waitingSoorten
} from "../../system/any-side-records.ts"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { firstRow } from "../connection/first-row.ts"
import { fixedQuery } from "../connection/fixed-query.ts"
import { oneOf } from "../connection/one-of.ts"
import { requireAffected } from "../connection/require-affected.ts"
import { withoutNulls } from "../connection/without-nulls.ts"
import { toPage } from "../listing/browse.ts"
import { countWith } from "../listing/count.ts"
import { reserveSideRecords } from "./reserve-side-records.ts"
import { browseSideRecords, countSideRecords } from "./side-list.ts"
import {
  columnOf,
  columnsOf,
  combinationConstraintOf,
  constraintOf,
  forEachSoort,
  listConstraintOf,
  listsOf,
  listTableOf,
  readSideRecord,
  type SideRow,
  toSideRow,
  wholeRow
} from "./side-tables.ts"

/** The port SideRecords on PostgreSQL. */
export const sideRecords = (access: DatabaseAccess): Context.Service.Shape<typeof SideRecords> =>
  typedSideRecords(anySideRecords(access))

const anySideRecords = ({ post, query, queryWithRefusal, transaction }: DatabaseAccess): AnySideRecords => ({
  zoek: (soort, id) =>
    Effect.map(
      query((database) => byIds[soort](database, { ids: [id] })),
      ({ rows }) => firstRow(rows, readSideRecord)
    ),
  zoekAll: (soort, ids) =>
    ids.length === 0
      ? Effect.succeed([])
      : Effect.map(query((database) => byIds[soort](database, { ids })), ({ rows }) => rows.map(readSideRecord)),
  beside: (neighbours, atMost) => {
    const selections = selectionsBeside(neighbours)
    return selections.length === 0
      ? Effect.succeed([])
      : Effect.map(
        query((database) =>
          sql<SideRow>`${sql.join(selections, sql` union all `)}
            order by registratiedatum desc, id desc limit ${atMost}`.execute(database)
        ),
        ({ rows }) => rows.map(readSideRecord)
      )
  },
  reserve: reserveSideRecords(post),
  voegToe: (record) =>
    transaction(Effect.gen(function*() {
      yield* changeKlantcontacten(query, record, record)
      yield* queryWithRefusal(
        refusalOf(record.soort),
        (database) => insertions[record.soort](database, { row: toSideRow(record) })
      )
      yield* addLists(queryWithRefusal, record)
    })),
  vervang: (record, expected) =>
    transaction(Effect.gen(function*() {
      yield* changeKlantcontacten(query, record, record)
      const { numAffectedRows = 0n } = yield* queryWithRefusal(
        refusalOf(record.soort),
        (database) => updates[record.soort](database, { row: toSideRow(record), expected })
      )
      yield* requireAffected(numAffectedRows)
      yield* Effect.forEach(listsOf(record.soort), (veld) =>
        query((database) => listDeletion(record, veld).execute(database)))
      yield* addLists(queryWithRefusal, record)
    })),
  verwijder: (soort, id, expected) =>
    transaction(Effect.gen(function*() {
      yield* changeKlantcontacten(query, { soort, id })
      const { numAffectedRows = 0n } = yield* query((database) => deletions[soort](database, { id, expected }))
      yield* requireAffected(numAffectedRows)
    })),
  dropBeside: (neighbours, atMost) =>
    transaction(Effect.gen(function*() {
      if (neighbours.ofCustomer !== true) yield* query((database) => locking(neighbours).execute(database))
      const parts = [...dropsOf(neighbours, atMost), ...releasesOf(neighbours, atMost)]
      if (parts.length === 0) return []
      const gone = yield* query((database) =>
        sql<GoneRow>`with ${sql.join(parts.map(({ part }) => part))}
          ${sql.join(parts.map(({ selection }) => selection), sql` union all `)}`.execute(database)
      )
      return gone.rows.map((row) => withoutNulls(row))
    })),
  dropWaiting: (voor, atMost) =>
    Effect.map(
      query((database) => {
        const parts = waitingSoorten.map(([soort, veld]) => dropOf(soort, waiting(veld, voor), atMost))
        return sql<GoneRow>`with ${sql.join(parts.map(({ part }) => part))}
          ${sql.join(parts.map(({ selection }) => selection), sql` union all `)}`.execute(database)
      }),
      ({ rows }) => rows.map((row) => withoutNulls(row))
    ),
  browse: (soort, filter, browse) =>
    Effect.map(
      query((database) => browseSideRecords(database, soort, filter, browse).execute()),
      (rows) => toPage(rows, browse, { read: readSideRecord, momentOf: ({ registratiedatum }) => registratiedatum })
    ),
  count: (soort, filter) => countWith(query, (database) => countSideRecords(database, soort, filter))
})

/**
 * Takes a new number for the klantcontacten that an internetaak stands beside, before and after its write: their
 * follow-up goes by their internetaken. They are locked before the internetaak, as by whoever deletes them.
 */
const changeKlantcontacten = (
  query: DatabaseAccess["query"],
  { id, soort }: { readonly id: string; readonly soort: SideSoort },
  written?: SideRecord
) =>
  soort === "internetaak"
    ? Effect.asVoid(query((database) =>
      numbering(database, { id, klantcontact: written?.soort === "internetaak" ? written.gegevens.klantcontact : null })
    ))
    : Effect.void

/** The trigger gives the number. In the order of their ids, so that two do not wait for each other in a circle. */
const numbering = fixedQuery((_, { id, klantcontact }: { readonly id: string; readonly klantcontact: string | null }) =>
  sql`
    update klantcontact set versie = versie where id in (
      select id from klantcontact
      where id = any(array(select klantcontact_id from internetaak where id = ${id}::uuid) || ${klantcontact}::uuid)
      order by id for no key update
    )`
)

const addLists = (queryWithRefusal: DatabaseAccess["queryWithRefusal"], record: SideRecord) =>
  Effect.forEach(
    listsOf(record.soort),
    (veld) => queryWithRefusal(refusalOf(record.soort), (database) => listInsertion(record, veld).execute(database)),
    {
      discard: true
    }
  )

const listInsertion = ({ gegevens, id, registratiedatum, soort }: SideRecord, veld: string) => {
  const { [veld]: members } = gegevens as Readonly<Record<string, unknown>>
  return sql`
    insert into ${sql.table(listTableOf(soort, veld))} (record_id, lid_id, volgorde, registratiedatum)
    select ${id}::uuid, lid, volgorde, ${registratiedatum}::timestamptz
    from unnest(${members}::uuid[]) with ordinality as leden (lid, volgorde)`
}

const listDeletion = ({ id, soort }: SideRecord, veld: string) =>
  sql`delete from ${sql.table(listTableOf(soort, veld))} where record_id = ${id}::uuid`

const byIds = forEachSoort((soort) =>
  fixedQuery((_, { ids }: { readonly ids: ReadonlyArray<string> }) =>
    sql<SideRow>`select ${wholeRow(soort)} from ${sql.table(soort)} where id = ${oneOf(ids)}`
  )
)

/** The columns of a row that is given as JSON. */
const columns = (soort: SideSoort) => sql.join(columnsOf(soort).map(([name]) => sql.ref(name)))

const given = (soort: SideSoort, row: string) =>
  sql`jsonb_to_record(${row}::jsonb) as rij (${
    sql.join(columnsOf(soort).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`))
  })`

const insertions = forEachSoort((soort) =>
  fixedQuery((_, { row }: { readonly row: string }) =>
    sql`insert into ${sql.table(soort)} (${columns(soort)}) select ${columns(soort)} from ${given(soort, row)}`
  )
)

const updates = forEachSoort((soort) =>
  fixedQuery((_, { expected, row }: { readonly row: string; readonly expected: number }) => {
    const changes = columnsOf(soort).map(([name]) => sql`${sql.ref(name)} = ${sql.ref(`rij.${name}`)}`)
    return sql`update ${sql.table(soort)} as was set ${sql.join(changes)} from ${given(soort, row)}
      where was.id = rij.id and was.versie = ${expected}`
  })
)

const deletions = forEachSoort((soort) =>
  fixedQuery((_, { expected, id }: { readonly id: string; readonly expected: number }) =>
    sql`delete from ${sql.table(soort)} where id = ${id}::uuid and versie = ${expected}`
  )
)

interface GoneRow {
  readonly soort: SideSoort
  readonly id: string
  readonly list: string | null
}

const refusalOf = (soort: SideSoort) =>
(
  constraint: string
): Option.Option<SideRecordCombinationTaken | SideRecordNeighbourNotFound> => {
  const { neighbours, unique = [] } = descriptionOf(soort)
  const taken = unique.find((velden) => combinationConstraintOf(soort, velden) === constraint)
  if (taken !== undefined) return Option.some(new SideRecordCombinationTaken({ soort, velden: taken }))
  const missing = Object.keys(neighbours).find((veld) => constraintOf(soort, veld) === constraint)
    ?? listsOf(soort).find((veld) => listConstraintOf(soort, veld) === constraint)
  return missing === undefined
    ? Option.none()
    : Option.some(new SideRecordNeighbourNotFound({ soort, veld: missing }))
}

/** Rows of each kind that stand beside one of these, if any can. */
const conditionsBeside = (neighbours: ReadonlyArray<SideRecordNeighbours>) =>
  sideSoorten.map((soort) => ({
    soort,
    conditions: neighbours.filter(({ ids }) => ids.length > 0).flatMap((one) =>
      fieldsOf(soort, one).map((veld): Expression<unknown> => sql`${sql.ref(columnOf(veld))} = any(${one.ids}::uuid[])`)
    )
  })).filter(({ conditions }) => conditions.length > 0).map(({ conditions, soort }) => ({
    soort,
    condition: sql.join(conditions, sql` or `)
  }))

const selectionsBeside = (neighbours: ReadonlyArray<SideRecordNeighbours>) =>
  conditionsBeside(neighbours).map(({ condition, soort }) =>
    sql`select ${wholeRow(soort)} from ${sql.table(soort)} where ${condition}`
  )

const dropsOf = (neighbours: SideRecordNeighbours, atMost: number) =>
  conditionsBeside([neighbours]).map(({ condition, soort }) => dropOf(soort, condition, atMost))

const dropOf = (soort: SideSoort, condition: Expression<unknown>, atMost: number) => ({
  part: sql`${sql.ref(`weg_${soort}`)} as (
      delete from ${sql.table(soort)} where id in (select id from ${
    sql.table(soort)
  } where ${condition} limit ${atMost})
      returning id)`,
  selection: sql`select ${sql.lit(soort)} as soort, id, null::text as list from ${sql.ref(`weg_${soort}`)}`
})

const waiting = (veld: string, voor: Tijdstip) =>
  sql`${sql.ref(columnOf(veld))} is null and registratiedatum < ${voor}::timestamptz`

/** Takes these out of the lists that they stand in. */
const releasesOf = ({ ids, ofCustomer, soort: of }: SideRecordNeighbours, atMost: number) =>
  ofCustomer === true ?
    [] :
    sideSoorten.flatMap((soort) =>
      listsOf(soort).filter((veld) => descriptionOf(soort).lists?.[veld] === of).map((veld) => {
        const list = sql.table(listTableOf(soort, veld))
        return {
          part: sql`${sql.ref(`uit_${soort}`)} as (
          delete from ${list} where (record_id, lid_id) in (
            select record_id, lid_id from ${list} where lid_id = any(${ids}::uuid[]) limit ${atMost})
          returning record_id
        ), ${sql.ref(`los_${soort}`)} as (
          update ${sql.table(soort)} set versie = versie + 1
          where id in (select record_id from ${sql.ref(`uit_${soort}`)}) returning id)`,
          selection: sql`select ${sql.lit(soort)} as soort, id, ${sql.lit(veld)} as list from ${
            sql.ref(`los_${soort}`)
          }`
        }
      })
    )

/** In the order of their ids, so that two that lock the same ones do not wait for each other in a circle. */
const locking = ({ ids, soort }: SideRecordNeighbours) =>
  sql`select from ${sql.table(soort)} where id = any(${ids}::uuid[]) order by id for update`
