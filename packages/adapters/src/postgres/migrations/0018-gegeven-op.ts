import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * Keeps with each partij when its values were given, by field. Of partijen that are there, only that it was before now:
 * PostgreSQL keeps that in its catalogue, so no row is rewritten. A partij that is at its first version got its values
 * when it was registered, and needs nothing.
 *
 * A program that does not know the column leaves it as it is when it changes a partij. A trigger then clears it, since
 * nobody knows any more which value is of when. What this version writes holds the version of the partij, so it is never
 * the same twice.
 */
export const gegevenOp: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`
      alter table partij add column gegeven_op jsonb
        default jsonb_build_object('velden', '{}'::jsonb, 'voor', to_char(now() at time zone 'UTC', ${
      sql.lit(canonicalForm)
    }))`
      .execute(database)
    await sql`alter table partij alter column gegeven_op drop default`.execute(database)
    await sql`
      create function gegeven_op_vervalt() returns trigger language plpgsql as $$
      begin
        if new.versie <> old.versie and new.gegeven_op is not distinct from old.gegeven_op then
          new.gegeven_op := null;
        end if;
        return new;
      end $$`.execute(database)
    await sql`create trigger partij_gegeven_op before update on partij
      for each row execute function gegeven_op_vervalt()`.execute(database)
  }
}

const canonicalForm = "YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\""
