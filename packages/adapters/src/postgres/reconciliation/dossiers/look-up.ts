import { type Kysely, type QueryCreator, sql } from "kysely"
import type { Tables } from "../../connection/tables.ts"

/** Which rows {@link lookedUp} gives. */
interface Rows {
  readonly table: "klantcontact" | "betrokkene" | "partij" | "internetaak"
  readonly column: "id" | "klantcontact_id"
  readonly ids: ReadonlyArray<string>
}

/**
 * Queries in which the table holds only the rows with one of these ids in the column. Each id is looked up by index.
 * The planner does not know how many ids there are, and might read the whole table otherwise.
 */
export const lookedUp = (database: Kysely<Tables>, { column, ids, table }: Rows): QueryCreator<Tables> =>
  database.with(table, () =>
    sql`(
    select found.* from unnest(${[...new Set(ids)]}::uuid[]) as asked (id)
      cross join lateral (select * from ${sql.table(table)} where ${sql.ref(column)} = asked.id offset 0) as found
  )`) as unknown as QueryCreator<Tables>
