import { type KlantcontactFilter, type KlantcontactSortField, type PageRequest } from "@betrokkene/domain"
import { kanaalKey } from "@betrokkene/domain/internal"
import { type Expression, type Kysely, type QueryCreator, type SelectQueryBuilder, sql, type SqlBool } from "kysely"
import { klantcontactColumns } from "../connection/columns.ts"
import type { Tables } from "../connection/tables.ts"
import { browseQuery, inPeriod, type Period } from "../listing/browse.ts"
import { browseRanges } from "../listing/ranges.ts"

/** The query of a page of klantcontacten. */
export const browseKlantcontacten = (
  database: Kysely<Tables>,
  filter: KlantcontactFilter,
  field: KlantcontactSortField,
  browse: PageRequest
) => {
  // A number belongs to one klantcontact at most, so there is nothing to read in ranges.
  if (filter.nummer !== undefined) {
    const moment = sql.ref(field === "plaatsgevondenOp" ? "plaatsgevonden_op" : "registratiedatum")
    return browseQuery(filtered(select(database), filter), { browse, id: sql.ref("id"), moment })
  }
  const whole = conditionsOf(filter)
  return browseRanges(database, {
    table: "klantcontact",
    selection: select(database),
    select,
    field,
    restriction: { whole, parts: filter.kanaal === undefined ? undefined : [whole], period: periodOf(filter) },
    browse
  })
}

/** The query that counts klantcontacten. */
export const countKlantcontacten = (database: Kysely<Tables>, filter: KlantcontactFilter) =>
  filtered(database.selectFrom("klantcontact").select(({ fn }) => fn.countAll<string>().as("aantal")), filter)

const select = (database: QueryCreator<Tables>) => database.selectFrom("klantcontact").select(klantcontactColumns)

const filtered = <O>(
  query: SelectQueryBuilder<Tables, "klantcontact", O>,
  filter: KlantcontactFilter
): SelectQueryBuilder<Tables, "klantcontact", O> =>
  query.where(({ and }) =>
    and([...conditionsOf(filter), ...inPeriod(sql.ref("klantcontact.plaatsgevonden_op"), periodOf(filter))])
  )

const periodOf = ({ plaatsgevondenTot, plaatsgevondenVanaf }: KlantcontactFilter): Period => ({
  start: plaatsgevondenVanaf,
  end: plaatsgevondenTot
})

const conditionsOf = ({ kanaal, nummer }: KlantcontactFilter): ReadonlyArray<Expression<SqlBool>> => [
  ...(nummer === undefined ? [] : [sql<SqlBool>`nummer = ${nummer}`]),
  ...(kanaal === undefined ? [] : [sql<SqlBool>`kanaalsleutel(kanaal) = ${kanaalKey(kanaal)}`])
]
