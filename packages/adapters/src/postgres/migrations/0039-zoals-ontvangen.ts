import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/** Bytes: more than two addresses have with every part at its longest, in characters of four bytes. */
const longest = sql.lit(8192)

const add = (table: "klantcontact" | "partij" | "betrokkene") => {
  const name = sql.ref(`${table}_zoals_ontvangen_vorm`)
  return sql`
    alter table ${sql.table(table)}
      add column zoals_ontvangen jsonb,
      add constraint ${name} check (
        jsonb_typeof(zoals_ontvangen) = 'object' and octet_length(zoals_ontvangen::text) <= ${longest}
      ) not valid`
}

/**
 * Keeps what other programs gave that the columns for it can't hold. No row has any yet, so there is nothing to validate.
 * A version of the software that does not know the column leaves it as it is.
 */
export const zoalsOntvangen: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const table of ["klantcontact", "partij", "betrokkene"] as const) await add(table).execute(database)
  }
}
