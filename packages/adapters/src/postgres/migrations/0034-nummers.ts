import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * Programs give klantcontacten a referentienummer, and records numbers of their own, which the register's own numbering
 * passes over.
 *
 * `neem_nummers` takes the next numbers that no record of the kind has. Where a whole row of them is given, the sequence
 * goes on behind it: at a number that is free, looked for in steps that become twice as large, so at 35 places at most.
 * The place within a step is drawn, so that nobody can give just the numbers that are looked at. The last step leads
 * beyond ten digits, which nobody can give.
 *
 * No row has a referentienummer yet, so its index is empty: to make it, the table is read once, and writers wait for
 * that.
 */
export const nummers: Migration = {
  up: async (database: Kysely<unknown>) => {
    const { rows: [current] } = await sql<{ schema: string }>`select current_schema() as schema`.execute(database)
    // pg_temp at the end: tables of a session never stand in for those of the register.
    const path = sql`search_path to ${sql.id(current?.schema ?? "public")}, pg_temp`
    for (const step of [...referentienummer, ...numbering(path)]) await step.execute(database)
  }
}

const referentienummer = [
  sql`
    alter table klantcontact
      add column referentienummer text,
      add constraint klantcontact_referentienummer_vorm check (referentienummer ~ '^[0-9]{1,10}$') not valid`,
  sql`
    create unique index klantcontact_referentienummer_uniek on klantcontact (referentienummer)
      where referentienummer is not null`
]

const numbering = (path: RawBuilder<unknown>) => [
  sql`
    create function nummer_van(getal bigint) returns text language sql immutable strict parallel safe as $$
      select lpad(getal::text, greatest(10, char_length(getal::text)), '0')
    $$`,
  sql`
    create function nummer_is_vrij(reeks text, gezocht text) returns boolean language sql stable set ${path} as $$
      select not case reeks
        when 'klantcontact' then exists (select from klantcontact where nummer = gezocht)
        when 'partij' then exists (select from partij where nummer = gezocht)
        when 'internetaak' then exists (select from internetaak where gegevens #>> '{nummer}' = gezocht)
      end
    $$`,
  sql`
    create function volgende_vrije(reeks text, hoogstens integer) returns text[] language sql volatile set ${path} as $$
      select array_agg(nummer_van(getal) order by getal)
      from (
        select nextval((reeks || '_nummer')::regclass) as getal from generate_series(1, least(hoogstens, 1000))
      ) as genomen
      where nummer_is_vrij(reeks, nummer_van(getal))
    $$`,
  sql`
    create function sla_gegeven_over(reeks text) returns void language plpgsql volatile set ${path} as $$
    declare
      laatste bigint := nextval((reeks || '_nummer')::regclass);
    begin
      perform setval((reeks || '_nummer')::regclass, getal - 1) from (
        select laatste + (2 ^ stap)::bigint + floor(random() * 2 ^ stap)::bigint as getal
        from generate_series(0, 34) as stap
      ) as plaatsen
      where nummer_is_vrij(reeks, nummer_van(getal)) order by getal limit 1;
    end $$`,
  sql`
    create function neem_nummers(reeks text, hoogstens integer) returns setof text language plpgsql
    security definer set ${path} as $$
    declare
      genomen text[];
    begin
      begin
        -- Nobody else takes a number while the sequence is set further on.
        perform pg_advisory_xact_lock(hashtextextended('nummers van ' || reeks, 0));
        genomen := volgende_vrije(reeks, hoogstens);
        if genomen is null then
          perform sla_gegeven_over(reeks);
          genomen := volgende_vrije(reeks, hoogstens);
        end if;
        -- What this block did is rolled back with its lock, but never a sequence: the next one has not to wait until
        -- this transaction ends.
        raise exception using errcode = 'RN001';
      exception when sqlstate 'RN001' then null;
      end;
      return query select unnest(genomen);
    end $$`,
  sql`
    revoke execute on function nummer_van(bigint), nummer_is_vrij(text, text), volgende_vrije(text, integer),
      sla_gegeven_over(text), neem_nummers(text, integer) from public`
]
