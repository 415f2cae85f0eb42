import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/** Finds findings that were carried out, by when that was: after some time they cannot be undone any more. */
export const herstelbaar: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`
      create index bevinding_uitgevoerd_op_besluit on bevinding (besluit_op)
      where besluit_wijze in ('uitgevoerd', 'hersteld')`.execute(database)
  }
}
