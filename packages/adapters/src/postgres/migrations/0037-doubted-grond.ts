import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * A link that was chosen while two partijen were one, by a merge that was undone since, keeps which partij may have been
 * meant instead. Merges that were undone before this are not looked at again: no row is rewritten.
 *
 * A version of the software that does not know the column leaves it as it is when it links anew: `bij` then differs from
 * `grond_op`, and it counts for nothing. The ids lead to no row: a partij that is named may be deleted.
 */
export const doubtedGrond: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`alter table betrokkene add column grond_misschien jsonb`.execute(database)
  }
}
