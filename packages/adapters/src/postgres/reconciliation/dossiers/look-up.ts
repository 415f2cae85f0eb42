import { type Kysely, type QueryCreator, sql } from "kysely"
import type { Tabellen } from "../../connection/tables.ts"

/**
 * Queries that find in a table only the rows with one of these ids in a column: each is looked up by index, where the planner, which
 * does not know how many there are, might read the whole table.
 */
export const opgezocht = (
  database: Kysely<Tabellen>,
  tabel: "klantcontact" | "betrokkene" | "partij",
  kolom: "id" | "klantcontact_id",
  ids: ReadonlyArray<string>
): QueryCreator<Tabellen> =>
  database.with(tabel, () =>
    sql`(
    select gevonden.* from unnest(${[...new Set(ids)]}::uuid[]) as gevraagd (id)
      cross join lateral (select * from ${sql.table(tabel)} where ${sql.ref(kolom)} = gevraagd.id offset 0) as gevonden
  )`) as unknown as QueryCreator<Tabellen>
