import type { Browse, KlantcontactFilter, SortField } from "@betrokkene/domain"
import { type Expression, type Kysely, type QueryCreator, type SelectQueryBuilder, sql, type SqlBool } from "kysely"
import { klantcontactkolommen } from "../connection/columns.ts"
import type { Tabellen } from "../connection/tables.ts"
import { browseQuery, inOrder, type Period } from "../listing/browse.ts"
import { inPeriod, withRanges } from "../listing/ranges.ts"

/** The query of a page of klantcontacten. */
export const browseKlantcontacten = (
  database: Kysely<Tabellen>,
  filter: KlantcontactFilter,
  veld: SortField,
  browse: Browse
) => {
  const id = sql.ref("id")
  const select = (van: QueryCreator<Tabellen>) => van.selectFrom("klantcontact").select(klantcontactkolommen)
  // Of one number there is one at most.
  if (filter.nummer !== undefined) {
    return browseQuery(
      filtered(select(database), filter),
      sql.ref(veld === "plaatsgevondenOp" ? "plaatsgevonden_op" : "registratiedatum"),
      id,
      browse
    )
  }
  const whole = conditionsOf(filter)
  const restriction = { whole, delen: filter.kanaal === undefined ? undefined : [whole], period: periodOf(filter) }
  return inOrder(
    select(withRanges(database, "klantcontact", select(database), veld, restriction, browse)),
    sql.ref("volgorde"),
    id,
    browse
  )
}

/** The query of how many klantcontacten there are. */
export const countKlantcontacten = (database: Kysely<Tabellen>, filter: KlantcontactFilter) =>
  filtered(database.selectFrom("klantcontact").select(({ fn }) => fn.countAll<string>().as("aantal")), filter)

const filtered = <O>(
  query: SelectQueryBuilder<Tabellen, "klantcontact", O>,
  filter: KlantcontactFilter
): SelectQueryBuilder<Tabellen, "klantcontact", O> =>
  query.where(({ and }) => and([...conditionsOf(filter), ...inPeriod("klantcontact", periodOf(filter))]))

const periodOf = ({ plaatsgevondenTot, plaatsgevondenVanaf }: KlantcontactFilter): Period => ({
  vanaf: plaatsgevondenVanaf,
  tot: plaatsgevondenTot
})

const conditionsOf = ({ kanaal, nummer }: KlantcontactFilter): ReadonlyArray<Expression<SqlBool>> => [
  ...(nummer === undefined ? [] : [sql<SqlBool>`nummer = ${nummer}`]),
  ...(kanaal === undefined ? [] : [sql<SqlBool>`kanaal = ${kanaal}`])
]
