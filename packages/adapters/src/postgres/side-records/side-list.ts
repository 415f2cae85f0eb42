import type { Browse, SideSoort } from "@betrokkene/domain"
import { type Expression, type Kysely, type SelectQueryBuilder, sql, type SqlBool } from "kysely"
import { type AnySideFilter, descriptionOf } from "../../system/any-side-records.ts"
import type { Tables } from "../connection/tables.ts"
import { asIs, browseQuery, inUtc } from "../listing/browse.ts"
import { columnOf, type SideRow, wholeRow } from "./side-tables.ts"

/** The tables of side records look alike, so kysely is given the name of one for all. */
type Table = "onderwerpobject"

/** The query of a page of side records. */
export const browseSideRecords = (
  database: Kysely<Tables>,
  soort: SideSoort,
  filter: AnySideFilter,
  browse: Browse
) => {
  const conditions = conditionsOf(soort, filter)
  const selection = database.selectFrom(soort as Table).select(wholeRow(soort) as never) as SelectQueryBuilder<
    Tables,
    Table,
    SideRow
  >
  return browseQuery(selection.where(({ and }) => and(conditions)), {
    browse,
    id: sql.ref("id"),
    moment: sql.ref("registratiedatum"),
    form: conditions.length === 0 ? asIs : inUtc
  })
}

/** The query that counts side records. */
export const countSideRecords = (database: Kysely<Tables>, soort: SideSoort, filter: AnySideFilter) =>
  database.selectFrom(soort as Table).select(({ fn }) => fn.countAll<string>().as("aantal")).where(({ and }) =>
    and(conditionsOf(soort, filter))
  )

const conditionsOf = (soort: SideSoort, filter: AnySideFilter): ReadonlyArray<Expression<SqlBool>> => {
  const { filters } = descriptionOf(soort)
  return Object.entries(filter).flatMap(([naam, waarde]) => {
    if (waarde === undefined) return []
    const path = filters[naam]
    return [
      path === undefined
        ? sql<SqlBool>`${sql.ref(columnOf(naam))} = ${waarde}::uuid`
        : sql<SqlBool>`gegevens #>> ${sql.lit(`{${path.join()}}`)} = ${waarde}`
    ]
  })
}
