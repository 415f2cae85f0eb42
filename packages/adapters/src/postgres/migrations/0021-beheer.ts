import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * What operators watch, keep and restore.
 *
 * Partial indexes make figures cheap that are asked for every quarter of a minute, and find what was kept long enough.
 *
 * Acts on the audit trail as a whole are in `handeling_beheer`: its owner sets how long the trail is kept, what is past
 * that is removed, the register is restored. Acts are only added to, and get a seal in the same chain as entries. The
 * role of the application adds none. It may ask for `ruim_audittrail_op`, which takes no term: it removes, in the name of
 * the owner, what is past the one that the owner set, from the begin of the chain on, and records the seal up to which.
 * An entry within the term can be deleted by nobody, and none while no term is set.
 *
 * `register_plaats` has the server and the database in which subscribers were told of the register first. In a copy, and
 * after a restore, these differ or `geparkeerd` is set: the relay then tells nobody, until the owner confirms the place.
 */
export const beheer: Migration = {
  up: async (database: Kysely<unknown>) => {
    const { rows: [current] } = await sql<{ schema: string }>`select current_schema() as schema`.execute(database)
    // pg_temp at the end: tables of a session never stand in for those of the register.
    const path = sql`search_path to ${sql.id(current?.schema ?? "public")}, pg_temp`
    for (const step of [...indexes, ...acts(path), ...retention(path), ...place(path)]) await step.execute(database)
  }
}

const indexes = [
  sql`create index bevinding_open_per_regel on bevinding (regel) where toestand = 'open'`,
  sql`create index bevinding_verdwenen_op_besluit on bevinding (besluit_op) where besluit_wijze = 'verdwenen'`,
  sql`create index bezorging_te_bezorgen on bezorging (nummer) where onbestelbaar_sinds is null`,
  sql`create index bezorging_onbestelbaar_op_moment on bezorging (onbestelbaar_sinds)
    where onbestelbaar_sinds is not null`
]

const acts = (path: RawBuilder<unknown>) => [
  sql`
    create table handeling_beheer (
      volgnummer bigint generated always as identity primary key,
      id uuid not null default gen_random_uuid() constraint handeling_beheer_id_uniek unique,
      op timestamptz(3) not null default clock_timestamp(),
      soort text not null,
      door text not null constraint handeling_beheer_door_lengte check (char_length(door) between 1 and 200),
      dagen integer constraint handeling_beheer_minimum check (dagen >= 1826),
      tot_nummer bigint,
      tot_digest text constraint handeling_beheer_digest_vorm check (tot_digest ~ '^[0-9a-f]{64}$'),
      tot_op timestamptz(3),
      constraint handeling_beheer_bij_soort check (case soort
        when 'bewaartermijn' then tot_nummer is null and tot_digest is null and tot_op is null
        when 'opgeschoond' then dagen is not null and tot_nummer > 0 and tot_digest is not null and tot_op is not null
        when 'teruggezet' then dagen is null and tot_nummer >= 0 and tot_digest is not null and tot_op is null
        else false end)
    )`,
  sql`create index handeling_beheer_laatste on handeling_beheer (soort, volgnummer)`,
  sql`create trigger handeling_beheer_op_servertijd before insert on handeling_beheer
    for each row execute function handeling_op_servertijd()`,
  sql`
    create function beheer_in_wachtrij() returns trigger language plpgsql security definer set ${path} as $$
    begin
      insert into handeling_onverzegeld (record_id, op, id) select id, op, id from nieuw;
      return null;
    end $$`,
  sql`create trigger handeling_beheer_in_wachtrij after insert on handeling_beheer referencing new table as nieuw
    for each statement execute function beheer_in_wachtrij()`,
  sql`create trigger handeling_beheer_blijft before delete or update on handeling_beheer
    for each row execute function weiger_wijziging()`,
  sql`create trigger handelingen_beheer_blijven before truncate on handeling_beheer
    for each statement execute function weiger_wijziging()`,
  sql`
    create or replace function verzegel_handelingen(hoogstens integer) returns integer
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
        select genomen.*, coalesce(jsonb_strip_nulls(to_jsonb(handeling))::text, (
          select jsonb_strip_nulls(to_jsonb(beheer))::text from handeling_beheer as beheer
          where beheer.id = genomen.id and beheer.op = genomen.op and beheer.id = genomen.record_id), '') as inhoud
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
    end $$`
]

const retention = (path: RawBuilder<unknown>) => [
  sql`
    create function bewaargrens_audittrail() returns timestamptz language sql stable set ${path} as $$
      select now() - dagen * interval '1 day' from handeling_beheer
      where soort = 'bewaartermijn' order by volgnummer desc limit 1
    $$`,
  // Replaced and not made anew with its trigger, so that nobody who writes has to wait for this.
  sql`
    create or replace function weiger_wijziging() returns trigger language plpgsql set ${path} as $$
    begin
      if tg_op = 'DELETE' and tg_table_name = 'handeling' then
        if old.op < bewaargrens_audittrail() then return old; end if;
      end if;
      raise exception 'the audit trail is only added to' using errcode = 'insufficient_privilege';
    end $$`,
  sql`
    create function ruim_audittrail_op(hoogstens integer) returns integer language plpgsql
    security definer set ${path} set timezone to 'UTC' set lock_timeout to '2s' as $$
    declare
      termijn integer;
      grens timestamptz := bewaargrens_audittrail();
      eerder bigint;
      laatste record;
      aantal bigint;
    begin
      if grens is null then return 0; end if;
      select dagen into termijn from handeling_beheer
        where soort = 'bewaartermijn' order by volgnummer desc limit 1;
      -- Nobody seals or removes meanwhile.
      perform from handeling_keten for update;
      select coalesce(max(tot_nummer), 0) into eerder from handeling_beheer where soort = 'opgeschoond';
      select deel.*, encode(deel.digest, 'hex') as hex into laatste from (
        select nummer, digest, max(op) over (order by nummer) as laatste_op, count(*) over (order by nummer) as aantal
        from (select nummer, op, digest from handeling_zegel where nummer > eerder
          order by nummer limit least(hoogstens, 10000)) as eerste
      ) as deel where laatste_op < grens order by nummer desc limit 1;
      if not found then return 0; end if;
      -- Where the chain has a gap, somebody has to look first.
      if laatste.aantal <> laatste.nummer - eerder then return 0; end if;
      delete from handeling using handeling_zegel as zegel
        where zegel.nummer > eerder and zegel.nummer <= laatste.nummer
          and (handeling.record_id, handeling.op, handeling.id) = (zegel.record_id, zegel.op, zegel.id);
      delete from handeling_zegel where nummer > eerder and nummer <= laatste.nummer;
      insert into handeling_beheer (soort, door, dagen, tot_nummer, tot_digest, tot_op)
        values ('opgeschoond', 'bewaartermijn', termijn, laatste.nummer, laatste.hex, laatste.laatste_op);
      return laatste.aantal;
    end $$`,
  sql`revoke execute on function bewaargrens_audittrail(), ruim_audittrail_op(integer) from public`
]

const place = (path: RawBuilder<unknown>) => [
  sql`
    create table register_plaats (
      enkel boolean primary key default true constraint register_plaats_enkel check (enkel),
      plaats text not null,
      geparkeerd boolean not null default false
    )`,
  sql`
    create function huidige_plaats() returns text language sql stable set ${path} as $$
      select (select system_identifier::text from pg_control_system()) || '/' || pg_database.oid
      from pg_database where datname = current_database()
    $$`,
  sql`
    create function mag_vertellen() returns boolean language plpgsql security definer set ${path} as $$
    declare
      bekend register_plaats;
    begin
      select * into bekend from register_plaats;
      if not found then
        insert into register_plaats (plaats) values (huidige_plaats()) on conflict do nothing;
        select * into bekend from register_plaats;
      end if;
      return not bekend.geparkeerd and bekend.plaats = huidige_plaats();
    end $$`,
  sql`revoke execute on function huidige_plaats(), mag_vertellen() from public`
]
