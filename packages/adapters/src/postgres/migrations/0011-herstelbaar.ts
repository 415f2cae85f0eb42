import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/** What was carried out long enough ago that it is not to be undone any more, found by when it was. */
export const herstelbaar: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`
      create index bevinding_uitgevoerd_op_besluit on bevinding (besluit_op)
      where besluit_wijze in ('uitgevoerd', 'hersteld')`.execute(database)
  }
}
