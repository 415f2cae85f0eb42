import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * Who read what: an answer that showed records is a row of `raadpleging`, and each record that it showed a small row of
 * `raadpleging_record`, by which the answers are found that showed it. The server gives the moment, and the role of the
 * application cannot give another one.
 *
 * Both tables are partitioned by month. So old months are dropped instead of deleted row by row, and an index that rows
 * are added to stays small. Rows for which there is no month go to a default partition: nothing is refused because
 * nobody made room.
 *
 * The role of the application makes no tables and deletes nothing here. `beheer_raadplegingen` does both in the name of
 * the owner, and drops nothing from the last 180 days whatever it is asked: who may call it cannot erase their own
 * traces. Everybody locks `raadpleging_record` first, so that none waits for another in a circle.
 */
export const raadplegingen: Migration = {
  up: async (database: Kysely<unknown>) => {
    const { rows: [current] } = await sql<{ schema: string }>`select current_schema() as schema`.execute(database)
    for (const step of steps(sql.id(current?.schema ?? "public"))) await step.execute(database)
  }
}

/** `schema`: where a function looks for tables, before those that a caller makes for itself. */
const steps = (schema: RawBuilder<unknown>) => [
  sql`
    create table raadpleging (
      op timestamptz(3) not null default now(),
      id uuid not null,
      door text not null,
      identiteit text not null,
      activiteit text not null,
      doelbinding text,
      verzoek text,
      aantal integer not null constraint raadpleging_aantal check (aantal > 0),
      klantcontacten uuid[] not null,
      betrokkenen uuid[] not null,
      partijen uuid[] not null,
      primary key (id, op)
    ) partition by range (op)`,
  sql`create index raadpleging_van_lezer on raadpleging (identiteit, op, id)`,
  sql`
    create table raadpleging_record (
      op timestamptz(3) not null default now(),
      record_id uuid not null,
      raadpleging_id uuid not null,
      soort text not null constraint raadpleging_record_soort check (soort in ('klantcontact', 'betrokkene', 'partij')),
      primary key (record_id, op, raadpleging_id)
    ) partition by range (op)`,
  sql`create table raadpleging_overig partition of raadpleging default`,
  sql`create table raadpleging_record_overig partition of raadpleging_record default`,
  sql`
    create function weiger_wijziging_raadpleging() returns trigger language plpgsql as $$
    begin
      raise exception 'the read log is only added to' using errcode = 'insufficient_privilege';
    end $$`,
  sql`create trigger raadpleging_blijft before update on raadpleging
    for each row execute function weiger_wijziging_raadpleging()`,
  sql`create trigger raadpleging_record_blijft before update on raadpleging_record
    for each row execute function weiger_wijziging_raadpleging()`,
  // A month of its own is attached, not created in place: the table can be read and added to meanwhile. A month of
  // which the default partition has rows stays there.
  sql`
    create function maak_maanden_raadpleging(maanden integer) returns void language plpgsql
    set search_path to ${schema}, pg_temp set timezone to 'UTC' as $$
    declare
      begin_maand timestamptz;
      tabel text;
      maand text;
      bezet boolean;
    begin
      for begin_maand in
        select generate_series(date_trunc('month', now(), 'UTC'), date_trunc('month', now(), 'UTC')
          + maanden * interval '1 month', interval '1 month')
      loop
        foreach tabel in array array['raadpleging_record', 'raadpleging'] loop
          maand := tabel || to_char(begin_maand at time zone 'UTC', '"_"YYYY"_"MM');
          if to_regclass(maand) is null then
            execute format('select exists (select from %I where op >= %L and op < %L)', tabel || '_overig',
              begin_maand, begin_maand + interval '1 month') into bezet;
            if not bezet then
              execute format('create table %I (like %I including defaults including constraints)', maand, tabel);
              execute format('alter table %I attach partition %I for values from (%L) to (%L)', tabel, maand,
                begin_maand, begin_maand + interval '1 month');
            end if;
          end if;
        end loop;
      end loop;
    end $$`,
  sql`
    create function beheer_raadplegingen(voor timestamptz) returns void language plpgsql
    security definer set search_path to ${schema}, pg_temp set timezone to 'UTC' set lock_timeout to '2s' as $$
    declare
      grens timestamptz := least(voor, now() - interval '180 days');
      maand regclass;
      tabel text;
    begin
      perform maak_maanden_raadpleging(12);
      foreach tabel in array array['raadpleging_record', 'raadpleging'] loop
        for maand in
          select inhrelid::regclass from pg_inherits join pg_class on pg_class.oid = inhrelid
          where inhparent = tabel::regclass and relname ~ '_[0-9]{4}_[0-9]{2}$'
            and to_timestamp(right(relname, 7), 'YYYY_MM') + interval '1 month' <= grens
        loop
          execute format('drop table %s', maand);
        end loop;
        execute format('delete from %I where op < %L', tabel || '_overig', grens);
      end loop;
    end $$`,
  sql`revoke execute on function maak_maanden_raadpleging(integer), beheer_raadplegingen(timestamptz) from public`,
  sql`select maak_maanden_raadpleging(24)`
]
