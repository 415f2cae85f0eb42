import {
  type AlongFilter,
  type BetrokkeneId,
  type KlantcontactId,
  maximumBetrokkenenAlong,
  type PartijId,
  type ReadAlong
} from "@betrokkene/domain"
import { type Expression, type RawBuilder, sql } from "kysely"
import { partijVelden, soortenOfKlantcontact, soortenOfPartij } from "../../system/any-side-records.ts"
import { klantcontactColumns } from "../connection/columns.ts"
import { fixedQuery } from "../connection/fixed-query.ts"
import { selectPartijen } from "../partij/partij-row.ts"
import { isNotSecret } from "../side-records/numbered-side-records.ts"
import { columnOf, readSideRecord, type SideRow, wholeRow } from "../side-records/side-tables.ts"

/** What is read along with a record, as one value of its row. */
export interface AlongRow {
  readonly betrokkenen: ReadonlyArray<BetrokkeneId>
  readonly sideRecords: ReadonlyArray<SideRow>
}

/** What is read along, from a row. */
export const readAlong = ({ betrokkenen, sideRecords }: AlongRow): ReadAlong => ({
  betrokkenen,
  sideRecords: sideRecords.map(readSideRecord)
})

/** The klantcontact with this id, and what is read along with it. */
export const klantcontactWithAlong = fixedQuery((database, { id }: { readonly id: KlantcontactId }) =>
  database.selectFrom("klantcontact").select(klantcontactColumns)
    .select(alongKlantcontact(sql.ref("klantcontact.id")).as("along")).where("id", "=", id)
)

/** The partij with this id, and what is read along with it. */
export const partijWithAlong = forEachFilter((filter) =>
  fixedQuery((database, { id }: { readonly id: PartijId }) =>
    selectPartijen(database).select(alongPartij(sql.ref("partij.id"), filter).as("along")).where("partij.id", "=", id)
  )
)

/** What is read along with klantcontacten, each by its id. */
export const alongKlantcontacten = fixedQuery((_, { ids }: { readonly ids: ReadonlyArray<KlantcontactId> }) =>
  alongEach<KlantcontactId>(ids, alongKlantcontact)
)

/** What is read along with partijen, each by its id. */
export const alongPartijen = forEachFilter((filter) =>
  fixedQuery((_, { ids }: { readonly ids: ReadonlyArray<PartijId> }) =>
    alongEach<PartijId>(ids, (id) => alongPartij(id, filter))
  )
)

/** Makes a query for each filter, since it is another one. */
function forEachFilter<Query>(make: (filter: AlongFilter) => Query): (filter: AlongFilter) => Query {
  const [all, open] = [make({}), make({ notSecret: true })]
  return ({ notSecret }) => notSecret === true ? open : all
}

const alongEach = <Id>(ids: ReadonlyArray<Id>, along: (id: Expression<unknown>) => Expression<AlongRow>) =>
  sql<{ readonly id: Id; readonly along: AlongRow }>`
    select van.id, ${along(sql.ref("van.id"))} as along from (
      select distinct unnest(${ids}::uuid[]) as id) as van`

function alongKlantcontact(id: Expression<unknown>): RawBuilder<AlongRow> {
  const own = soortenOfKlantcontact.map((soort) => newest(soort, [sql`${columnIn(soort, "klantcontact")} = ${id}`]))
  return along("klantcontact_id", id, [
    ...own,
    newest("actor", [sql`actor.id in (
      select took.actor_id from actorklantcontact as took where took.klantcontact_id = ${id}
      order by (took.registratiedatum at time zone 'UTC') desc, took.id desc limit ${
      sql.lit(maximumBetrokkenenAlong)
    })`])
  ])
}

function alongPartij(id: Expression<unknown>, { notSecret }: AlongFilter): RawBuilder<AlongRow> {
  return along(
    "partij_id",
    id,
    soortenOfPartij.map(([soort, veld]) =>
      newest(soort, [
        sql`${columnIn(soort, veld)} = ${id}`,
        ...(notSecret === true ? partijVelden(soort).map((one) => isNotSecret(columnIn(soort, one))) : [])
      ])
    )
  )
}

const columnIn = (soort: string, veld: string) => sql.ref(`${soort}.${columnOf(veld)}`)

const newest = (soort: Parameters<typeof wholeRow>[0], conditions: ReadonlyArray<Expression<unknown>>) =>
  sql<SideRow>`(
    select ${wholeRow(soort)} from ${sql.table(soort)} where ${sql.join(conditions, sql` and `)}
    order by (${sql.ref(`${soort}.registratiedatum`)} at time zone 'UTC') desc, ${sql.ref(`${soort}.id`)} desc
    limit ${sql.lit(maximumBetrokkenenAlong)})`

/** One value, so that a record and all this are one row. A moment is written as the driver gives it elsewhere. */
const along = (
  owner: "klantcontact_id" | "partij_id",
  id: Expression<unknown>,
  selections: ReadonlyArray<Expression<SideRow>>
) =>
  sql<AlongRow>`json_build_object(
    'betrokkenen', array(
      select betrokkene.id from betrokkene where ${sql.ref(`betrokkene.${owner}`)} = ${id}
      order by betrokkene.plaatsgevonden_op desc, betrokkene.id desc limit ${sql.lit(maximumBetrokkenenAlong)}),
    'sideRecords', (
      select coalesce(json_agg(json_build_object(
        'soort', beside.soort, 'id', beside.id, 'gegevens', beside.gegevens, 'versie', beside.versie,
        'registratiedatum',
        to_char(beside.registratiedatum at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      ) order by beside.registratiedatum desc, beside.id desc), '[]')
      from (${sql.join(selections, sql` union all `)}) as beside))`
