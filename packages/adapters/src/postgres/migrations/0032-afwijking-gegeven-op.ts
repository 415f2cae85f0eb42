import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * Keeps with each betrokkene when it gave what it has of each kind. Of betrokkenen that are there, only that it was before
 * now: PostgreSQL keeps that in its catalogue, so no row is rewritten. A betrokkene that is at its first version gave all
 * when it was registered, and needs nothing.
 *
 * A program that does not know the column leaves it as it is when it changes a betrokkene, and empty when it adds one
 * again. A trigger then says that all was given now, the latest that it can have been. What this version writes at a later
 * version than the first holds that version, so it is never empty nor the same twice.
 */
export const afwijkingGegevenOp: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of [column, noDefault, bound, onChange, onAdd]) await step.execute(database)
  }
}

const now = sql`jsonb_build_object('soorten', '{}'::jsonb, 'voor', to_char(now() at time zone 'UTC', ${
  sql.lit("YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"")
}))`

const column = sql`alter table betrokkene add column gegeven_op jsonb default ${now}`

const noDefault = sql`alter table betrokkene alter column gegeven_op drop default`

const bound = sql`
  create function gegeven_op_begrensd() returns trigger language plpgsql as $$
  begin
    new.gegeven_op := ${now};
    return new;
  end $$`

const onChange = sql`
  create trigger betrokkene_gegeven_op before update on betrokkene for each row
  when (new.versie <> old.versie and new.gegeven_op is not distinct from old.gegeven_op)
  execute function gegeven_op_begrensd()`

const onAdd = sql`
  create trigger betrokkene_gegeven_op_opnieuw before insert on betrokkene for each row
  when (new.versie > 1 and new.gegeven_op is null) execute function gegeven_op_begrensd()`
