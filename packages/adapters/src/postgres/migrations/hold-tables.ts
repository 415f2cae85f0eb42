import { sql } from "kysely"
import { migrationTable } from "./done-migrations.ts"

/** The tables that work on the register comes to first, in that order. */
const first = ["idempotentie", "klantcontact", "partij", "betrokkene", "identificator"]

/**
 * Maximum time between the first lock and the last, in milliseconds. It is shorter than PostgreSQL waits before it looks
 * for a deadlock (`deadlock_timeout`, a second), so nobody's work is aborted because it and a migration wait for each
 * other: the migration gives up first.
 */
const patience = 800

/**
 * Maximum time to wait for the first lock, in milliseconds. Everybody who comes for that table waits behind it, with a
 * connection that others need. A backup or a report has its locks for minutes, so waiting longer gives nothing.
 */
const queue = 1_500

/** The tables of the register, by an alias of pg_class: those of whom `migratie` is of. Others may have theirs beside them. */
const isOurs = sql`relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
        and relowner = (select relowner from pg_class where oid = ${sql.lit(migrationTable)}::regclass)`

/**
 * Locks every table of the register before a migration changes the first one. A migration that took its locks as it went
 * would hold a table that somebody's work still needs, while it waits for one which that work has.
 *
 * It waits for a vacuum first, in a way that holds no work up: PostgreSQL ends one that it began itself, but only after
 * a second of waiting. Then the tables that work comes to first are locked first, so whoever is at work goes on to the
 * other tables and finishes.
 *
 * Fails with SQLSTATE 55P03 when not all could be had in time.
 */
export const holdTables = sql`
  do $hold$
  declare
    usual constant text := current_setting('lock_timeout');
    begun timestamptz;
    left_over integer;
    found regclass;
  begin
    for found in
      select distinct pg_class.oid from pg_locks join pg_class on pg_class.oid = relation
      where locktype = 'relation' and mode = 'ShareUpdateExclusiveLock' and granted and pid <> pg_backend_pid()
        and database = (select oid from pg_database where datname = current_database())
        and ${isOurs}
    loop
      execute format('lock table %s in share update exclusive mode', found);
    end loop;
    perform set_config('lock_timeout', ${sql.lit(String(queue))}, true);
    for found in
      select pg_class.oid from pg_class
      where ${isOurs} and not relispartition
        and relname not in (${sql.lit(migrationTable)}, ${sql.lit(`${migrationTable}_slot`)})
      order by array_position(array[${sql.join(first.map((name) => sql.lit(name)))}], relname::text), relname
    loop
      if begun is not null then
        left_over := ${sql.lit(patience)} - extract(epoch from clock_timestamp() - begun) * 1000;
        if left_over < 1 then
          raise exception 'not all tables could be locked in time' using errcode = 'lock_not_available';
        end if;
        perform set_config('lock_timeout', left_over::text, true);
      end if;
      execute format('lock table %s in access exclusive mode', found);
      begun := coalesce(begun, clock_timestamp());
    end loop;
    perform set_config('lock_timeout', usual, true);
  end $hold$`
