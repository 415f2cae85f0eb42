import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * Seals the audit trail. The server gives each entry its time, whatever a program asks for. A trigger puts new entries
 * in a queue; `verzegel_handelingen` takes them from it in order and chains them. The functions run as their owner, so
 * that a role needs no right to write a seal or to take an entry from the queue.
 *
 * The queue begins with the entries that are there, so that these are sealed first, in the order of their time. They
 * are counted while others write; only for the last of them do writers wait.
 */
export const audittrail: Migration = {
  up: async (database: Kysely<unknown>) => {
    const { rows: [current] } = await sql<{ schema: string }>`select current_schema() as schema`.execute(database)
    // pg_temp at the end: tables of a session never stand in for those of the register.
    const path = sql`search_path to ${sql.id(current?.schema ?? "public")}, pg_temp`
    await sql`
      create table handeling_onverzegeld (
        volgnummer bigint generated always as identity primary key,
        record_id uuid not null,
        op timestamptz(3) not null,
        id uuid not null,
        sinds timestamptz(3) not null default clock_timestamp(),
        constraint handeling_onverzegeld_een_keer unique (record_id, op, id)
      )`.execute(database)
    await sql`
      create table handeling_zegel (
        nummer bigint primary key,
        record_id uuid not null,
        op timestamptz(3) not null,
        id uuid not null,
        digest bytea not null constraint handeling_zegel_digest_lengte check (octet_length(digest) = 32),
        constraint handeling_zegel_een_keer unique (record_id, op, id)
      )`.execute(database)
    await sql`
      create table handeling_keten (
        enkel boolean primary key default true constraint handeling_keten_enkel check (enkel),
        nummer bigint not null,
        digest bytea not null constraint handeling_keten_digest_lengte check (octet_length(digest) = 32)
      )`.execute(database)
    await sql`insert into handeling_keten (nummer, digest) values (0, decode(repeat('00', 32), 'hex'))`.execute(
      database
    )
    await sql`
      create function handeling_op_servertijd() returns trigger language plpgsql as $$
      begin
        new.op := pg_catalog.clock_timestamp();
        return new;
      end $$`.execute(database)
    await sql`
      create function handeling_in_wachtrij() returns trigger language plpgsql security definer set ${path} as $$
      begin
        insert into handeling_onverzegeld (record_id, op, id) select record_id, op, id from nieuw;
        return null;
      end $$`.execute(database)
    await sql`
      create function verzegel_handelingen(hoogstens integer) returns integer
      language plpgsql security definer set ${path} set timezone to 'UTC' as $$
      declare
        keten handeling_keten;
        volgende record;
        aantal integer := 0;
      begin
        -- Only one session seals at a time. Another one leaves the work to it.
        select * into keten from handeling_keten for update skip locked;
        if not found then return 0; end if;
        for volgende in
          with genomen as (
            delete from handeling_onverzegeld where volgnummer in (
              select volgnummer from handeling_onverzegeld order by volgnummer limit hoogstens)
            returning volgnummer, record_id, op, id)
          select genomen.*, coalesce(jsonb_strip_nulls(to_jsonb(handeling))::text, '') as inhoud
          from genomen left join handeling using (record_id, op, id) order by volgnummer
        loop
          keten.nummer := keten.nummer + 1;
          keten.digest := sha256(convert_to(
            concat_ws(E'\\n', encode(keten.digest, 'hex'), keten.nummer, volgende.inhoud), 'UTF8'));
          insert into handeling_zegel (nummer, record_id, op, id, digest)
            values (keten.nummer, volgende.record_id, volgende.op, volgende.id, keten.digest);
          aantal := aantal + 1;
        end loop;
        update handeling_keten set nummer = keten.nummer, digest = keten.digest;
        return aantal;
      end $$`.execute(database)
    await sql`revoke execute on function verzegel_handelingen(integer) from public`.execute(database)
    await fill.execute(database)
    await sql`create trigger handeling_op_servertijd before insert on handeling
      for each row execute function handeling_op_servertijd()`.execute(database)
    await sql`create trigger handeling_in_wachtrij after insert on handeling referencing new table as nieuw
      for each statement execute function handeling_in_wachtrij()`.execute(database)
    await fillRest.execute(database)
    await sql`analyze handeling_onverzegeld`.execute(database)
  }
}

const fill = sql`
  insert into handeling_onverzegeld (record_id, op, id) select record_id, op, id from handeling order by op, id`

/** The entries that were written meanwhile. Nobody writes any more until this is done. */
const fillRest = sql`
  insert into handeling_onverzegeld (record_id, op, id)
  select record_id, op, id from handeling
  where op > coalesce((select max(op) from handeling_onverzegeld), '-infinity') - interval '1 day'
    and not exists (
      select from handeling_onverzegeld as bekend
      where (bekend.record_id, bekend.op, bekend.id) = (handeling.record_id, handeling.op, handeling.id))
  order by op, id`
