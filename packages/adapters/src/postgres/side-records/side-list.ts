import type { PageRequest, SideSoort } from "@betrokkene/domain"
import { type Expression, type Kysely, type SelectQueryBuilder, sql, type SqlBool } from "kysely"
import { type AnySideFilter, descriptionOf } from "../../system/any-side-records.ts"
import type { Tables } from "../connection/tables.ts"
import { asIs, browseQuery, inUtc } from "../listing/browse.ts"
import { columnOf, listsOf, listTableOf, type SideRow, wholeRow } from "./side-tables.ts"

/** The tables of side records look alike, so kysely is given the name of one for all. */
type Table = "onderwerpobject"

/** The query of a page of side records. */
export const browseSideRecords = (
  database: Kysely<Tables>,
  soort: SideSoort,
  filter: AnySideFilter,
  browse: PageRequest
) => {
  const conditions = conditionsOf(soort, filter)
  const list = listsOf(soort).find((veld) => filter[veld] !== undefined)
  const selection = database.selectFrom(soort as Table).select(wholeRow(soort) as never) as SelectQueryBuilder<
    Tables,
    Table,
    SideRow
  >
  return browseQuery(inList(selection, soort, list).where(({ and }) => and(conditions)), {
    browse,
    // A list has an index by what stands in it, which gives the records in their order.
    id: sql.ref(list === undefined ? `${soort}.id` : "lijst.record_id"),
    moment: sql.ref(list === undefined ? `${soort}.registratiedatum` : "lijst.registratiedatum"),
    form: conditions.length === 0 ? asIs : inUtc
  })
}

/** The query that counts side records. */
export const countSideRecords = (database: Kysely<Tables>, soort: SideSoort, filter: AnySideFilter) =>
  inList(
    database.selectFrom(soort as Table).select(({ fn }) => fn.countAll<string>().as("aantal")),
    soort,
    listsOf(soort).find((veld) => filter[veld] !== undefined)
  ).where(({ and }) => and(conditionsOf(soort, filter)))

/** Joins the list that a filter asks for, if any. */
export const inList = <O>(
  query: SelectQueryBuilder<Tables, Table, O>,
  soort: SideSoort,
  list: string | undefined
): SelectQueryBuilder<Tables, Table, O> =>
  list === undefined
    ? query
    : query.innerJoin(
      sql.table(listTableOf(soort, list)).as("lijst"),
      (join) => join.on(sql<SqlBool>`lijst.record_id = ${sql.ref(`${soort}.id`)}`)
    ) as unknown as SelectQueryBuilder<Tables, Table, O>

/** The conditions that a filter makes. */
export const conditionsOf = (soort: SideSoort, filter: AnySideFilter): ReadonlyArray<Expression<SqlBool>> => {
  const { filters } = descriptionOf(soort)
  return Object.entries(filter).flatMap(([naam, waarde]) => {
    if (waarde === undefined) return []
    if (listsOf(soort).includes(naam)) return [sql<SqlBool>`lijst.lid_id = ${waarde}::uuid`]
    const path = filters[naam]
    return [
      path === undefined
        ? sql<SqlBool>`${sql.ref(columnOf(naam))} = ${waarde}::uuid`
        : sql<SqlBool>`gegevens #>> ${sql.lit(`{${path.join()}}`)} = ${waarde}`
    ]
  })
}
