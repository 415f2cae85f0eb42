import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * Who acts, beside the name: a token has an id, and an entry of the audit trail keeps the identity. Earlier entries
 * have none. A version of the software that does not know these columns goes on writing rows: a token that it makes
 * gets its id here.
 */
export const identiteit: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`
      alter table toegangstoken
        add column id uuid not null default gen_random_uuid() constraint toegangstoken_id_uniek unique`
      .execute(database)
    await sql`alter table handeling add column identiteit text`.execute(database)
  }
}
