import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * A night can begin at what was written since an earlier one. What changed is found by the number of its last write. What
 * can no longer be read from the rows is noted in a table when it happens, by triggers, so that earlier versions and other
 * programs note it too: who shares a value with a partij that loses it, the records that are deleted, and those about which
 * somebody decides. Only ids are noted, and nothing about anybody. Adding a record notes nothing, but for an internetaak.
 *
 * A run keeps what it selected in a table of its own for as long as it goes on. With ten million betrokkenen the indexes
 * take about a minute to build, during which the register can't be written.
 */
export const lookAgain: Migration = {
  up: async (database: Kysely<unknown>) => {
    const { rows: [current] } = await sql<{ schema: string }>`select current_schema() as schema`.execute(database)
    const path = sql`search_path to ${sql.id(current?.schema ?? "public")}, pg_temp`
    for (const step of [...tables, ...functions(path), ...triggers, ...indexes]) await step.execute(database)
  }
}

/**
 * A note takes a number from the sequence of changes, so that a run knows which ones are of after an earlier run. Where the
 * sequence was put back the number is not new, and a write may not fail for that.
 */
const tables = [
  sql`
    create table opnieuw_bekijken (
      wijziging bigint not null default nextval('wijziging'),
      soort text not null constraint opnieuw_bekijken_soort
        check (soort in ('klantcontact', 'betrokkene', 'partij', 'alle-klantcontacten')),
      record_id uuid not null,
      op timestamptz(3) not null default now(),
      constraint opnieuw_bekijken_een_keer primary key (wijziging, soort, record_id)
    )`,
  sql`create index opnieuw_bekijken_op_moment on opnieuw_bekijken (op)`,
  sql`
    create table reconciliatie_selectie (
      reconciliatie_id uuid not null constraint reconciliatie_selectie_van_reconciliatie references reconciliatie
        on delete cascade deferrable initially deferred,
      soort text not null constraint reconciliatie_selectie_soort check (soort in ('klantcontact', 'betrokkene', 'partij')),
      record_id uuid not null,
      geschreven boolean not null,
      bekeken boolean not null default false,
      constraint reconciliatie_selectie_een_keer primary key (reconciliatie_id, soort, record_id)
    )`
]

/**
 * More partijen than this have no key in common that brings records together under any policy (its `grootsteBlok` is at most
 * 1000), also when some hundred lose it at the same moment.
 */
const mostPartijen = sql.lit(1100)

/** So many klantcontacten at most are noted one by one: a write may not take longer the more records share a value. */
const mostKlantcontacten = sql.lit(2000)

const nobody = sql.lit("00000000-0000-0000-0000-000000000000")

type Path = ReturnType<typeof sql>

type AdresKeyKind = "adres" | "straat"

const ofBezoekadres = (kind: AdresKeyKind, row = "") =>
  sql.raw(`bloksleutel_${kind}(${row}bezoekadres, 'soortBezoekadres')`)

const ofCorrespondentieadres = (kind: AdresKeyKind, row = "") =>
  sql.raw(`bloksleutel_${kind}(${row}correspondentieadres, 'soortCorrespondentieadres')`)

const ofAdressen = (kind: AdresKeyKind, row: string) =>
  sql`${ofBezoekadres(kind, row)}, ${ofCorrespondentieadres(kind, row)}`

const sharersOfAdres = (kind: AdresKeyKind) =>
  sql`when ${sql.lit(kind)} then
          delers := array(
            (select id from partij where ${ofBezoekadres(kind)} = gezocht limit ${mostPartijen} + 1)
            union
            (select id from partij where ${ofCorrespondentieadres(kind)} = gezocht limit ${mostPartijen} + 1));
          gevonden := array(
            (select klantcontact_id from betrokkene
              where partij_id is null and bezoekadres is not null and ${ofBezoekadres(kind)} = gezocht
              limit ${mostKlantcontacten} + 1)
            union
            (select klantcontact_id from betrokkene
              where partij_id is null and correspondentieadres is not null
                and ${ofCorrespondentieadres(kind)} = gezocht
              limit ${mostKlantcontacten} + 1));`

const functions = (path: Path) => [
  sql`
    create function noteer_klantcontacten(gevonden uuid[]) returns void language plpgsql security definer set ${path} as $$
    begin
      if cardinality(gevonden) > ${mostKlantcontacten} then
        insert into opnieuw_bekijken (soort, record_id) values ('alle-klantcontacten', ${nobody});
      else
        insert into opnieuw_bekijken (soort, record_id) select 'klantcontact', unnest(gevonden);
      end if;
    end $$`,
  sql`
    create function noteer_delers(sleutelsoort text, gezocht text) returns void
      language plpgsql security definer set ${path} as $$
    declare
      delers uuid[];
      gevonden uuid[];
    begin
      if gezocht is null then return; end if;
      case sleutelsoort
        when 'email' then
          delers := array(select distinct partij_id from partij_digitaal_adres
            where soort = 'email' and bloksleutel_email(vergelijkingsvorm) = gezocht limit ${mostPartijen} + 1);
          gevonden := array(select klantcontact_id from betrokkene_digitaal_adres
            where soort = 'email' and bloksleutel_email(vergelijkingsvorm) = gezocht limit ${mostKlantcontacten} + 1);
        when 'telefoonnummer' then
          delers := array(select partij_id from partij_digitaal_adres
            where soort = 'telefoonnummer' and vergelijkingsvorm = gezocht limit ${mostPartijen} + 1);
          gevonden := array(select klantcontact_id from betrokkene_digitaal_adres
            where soort = 'telefoonnummer' and vergelijkingsvorm = gezocht limit ${mostKlantcontacten} + 1);
        when 'naam' then
          delers := array(select id from partij
            where bloksleutel_naam(contactnaam, bezoekadres) = gezocht limit ${mostPartijen} + 1);
          gevonden := array(select klantcontact_id from betrokkene
            where partij_id is null and bezoekadres is not null
              and bloksleutel_naam(contactnaam, bezoekadres) = gezocht limit ${mostKlantcontacten} + 1);
        ${sharersOfAdres("adres")}
        ${sharersOfAdres("straat")}
      end case;
      if cardinality(delers) > ${mostPartijen} then return; end if;
      insert into opnieuw_bekijken (soort, record_id) select 'partij', unnest(delers);
      perform noteer_klantcontacten(gevonden);
    end $$`,
  sql`
    create function noteer_partij() returns trigger language plpgsql security definer set ${path} as $$
    declare
      houdt text[];
      verloren text;
    begin
      if tg_op = 'DELETE' then
        insert into opnieuw_bekijken (soort, record_id) values ('partij', old.id);
      end if;
      if tg_op = 'DELETE' or bloksleutel_naam(old.contactnaam, old.bezoekadres)
        is distinct from bloksleutel_naam(new.contactnaam, new.bezoekadres)
      then
        perform noteer_delers('naam', bloksleutel_naam(old.contactnaam, old.bezoekadres));
      end if;
      if tg_op = 'UPDATE' then
        houdt := array[${ofAdressen("adres", "new.")}, ${ofAdressen("straat", "new.")}];
      end if;
      foreach verloren in array array[${ofAdressen("adres", "old.")}] loop
        if array_position(houdt, verloren) is null then perform noteer_delers('adres', verloren); end if;
      end loop;
      foreach verloren in array array[${ofAdressen("straat", "old.")}] loop
        if array_position(houdt, verloren) is null then perform noteer_delers('straat', verloren); end if;
      end loop;
      return null;
    end $$`,
  // At the end of the transaction: whoever changes a partij deletes its addresses, and adds those that it has then.
  sql`
    create function noteer_partij_digitaal_adres() returns trigger
      language plpgsql security definer set ${path} as $$
    declare
      verloren text := case old.soort when 'email' then bloksleutel_email(old.vergelijkingsvorm)
        else old.vergelijkingsvorm end;
    begin
      if not exists (
        select from partij_digitaal_adres as over
        where over.partij_id = old.partij_id and over.soort = old.soort
          and case over.soort when 'email' then bloksleutel_email(over.vergelijkingsvorm)
            else over.vergelijkingsvorm end = verloren
      ) then
        insert into opnieuw_bekijken (soort, record_id) values ('partij', old.partij_id);
        perform noteer_delers(old.soort, verloren);
      end if;
      if tg_op = 'UPDATE' and new.vergelijkingsvorm <> old.vergelijkingsvorm and new.soort in ('email', 'telefoonnummer') then
        perform noteer_delers(new.soort, case new.soort when 'email' then bloksleutel_email(new.vergelijkingsvorm)
          else new.vergelijkingsvorm end);
      end if;
      return null;
    end $$`,
  sql`
    create function noteer_identificator() returns trigger language plpgsql security definer set ${path} as $$
    begin
      if not exists (
        select from identificator as over
        where over.partij_id = old.partij_id and over.soort = old.soort and over.waarde = old.waarde
          and over.kvk_nummer = old.kvk_nummer
      ) then
        insert into opnieuw_bekijken (soort, record_id)
          select 'partij', partij_id from identificator
          where soort = old.soort and waarde = old.waarde limit ${mostPartijen};
        perform noteer_klantcontacten(array(
          select klantcontact_id from betrokkene where grond_eerder_digest = old.digest limit ${mostKlantcontacten} + 1));
      end if;
      return null;
    end $$`,
  sql`
    create function noteer_klantcontact() returns trigger language plpgsql security definer set ${path} as $$
    begin
      insert into opnieuw_bekijken (soort, record_id) values ('klantcontact', old.id);
      return null;
    end $$`,
  sql`
    create function noteer_betrokkene() returns trigger language plpgsql security definer set ${path} as $$
    begin
      insert into opnieuw_bekijken (soort, record_id)
        values ('betrokkene', old.id), ('klantcontact', old.klantcontact_id);
      return null;
    end $$`,
  // Of an address of a betrokkene, or an internetaak: another program may write it and not its klantcontact.
  sql`
    create function noteer_van_klantcontact() returns trigger language plpgsql security definer set ${path} as $$
    begin
      if tg_op <> 'INSERT' then
        insert into opnieuw_bekijken (soort, record_id) values ('klantcontact', old.klantcontact_id);
      end if;
      if tg_op <> 'DELETE' then
        insert into opnieuw_bekijken (soort, record_id) values ('klantcontact', new.klantcontact_id);
      end if;
      return null;
    end $$`,
  sql`
    create function noteer_bevinding() returns trigger language plpgsql security definer set ${path} as $$
    begin
      insert into opnieuw_bekijken (soort, record_id)
        values (old.records #>> '{0,soort}', (old.records #>> '{0,id}')::uuid);
      return null;
    end $$`,
  sql`revoke execute on function noteer_klantcontacten(uuid[]), noteer_delers(text, text) from public`
]

/** The sessions that write call a function only where something was lost. What the night itself decides, it looks at anyway. */
const triggers = [
  sql`
    create trigger partij_noteer after update on partij for each row
    when (old.contactnaam is distinct from new.contactnaam or old.bezoekadres is distinct from new.bezoekadres
      or old.correspondentieadres is distinct from new.correspondentieadres)
    execute function noteer_partij()`,
  sql`create trigger partij_noteer_weg after delete on partij for each row execute function noteer_partij()`,
  sql`
    create constraint trigger partij_digitaal_adres_noteer after update or delete on partij_digitaal_adres
    deferrable initially deferred for each row when (old.soort in ('email', 'telefoonnummer'))
    execute function noteer_partij_digitaal_adres()`,
  sql`
    create constraint trigger identificator_noteer after update or delete on identificator
    deferrable initially deferred for each row execute function noteer_identificator()`,
  sql`
    create trigger klantcontact_noteer after delete on klantcontact for each row execute function noteer_klantcontact()`,
  sql`create trigger betrokkene_noteer after delete on betrokkene for each row execute function noteer_betrokkene()`,
  sql`
    create trigger betrokkene_digitaal_adres_noteer after update or delete on betrokkene_digitaal_adres
    for each row execute function noteer_van_klantcontact()`,
  sql`
    create trigger internetaak_noteer after insert or update or delete on internetaak
    for each row execute function noteer_van_klantcontact()`,
  sql`
    create trigger bevinding_noteer after update on bevinding for each row
    when (new.toestand <> old.toestand and old.records #>> '{0,soort}' <> 'andere-partij'
      and new.besluit_wijze in ('uitgevoerd', 'afgewezen', 'ongedaan-gemaakt', 'heropend'))
    execute function noteer_bevinding()`,
  sql`
    create trigger bevinding_noteer_weg after delete on bevinding for each row
    when (old.toestand <> 'opgelost' and old.records #>> '{0,soort}' <> 'andere-partij')
    execute function noteer_bevinding()`
]

const indexes = [
  sql`create index klantcontact_op_wijziging on klantcontact (wijziging)`,
  sql`create index betrokkene_op_wijziging on betrokkene (wijziging)`,
  sql`create index partij_op_wijziging on partij (wijziging)`,
  sql`
    create index betrokkene_bloksleutel_naam on betrokkene (bloksleutel_naam(contactnaam, bezoekadres))
    where partij_id is null and bezoekadres is not null`,
  ...(["adres", "straat"] as const).flatMap((kind) => [
    sql`
    create index ${sql.id(`betrokkene_bloksleutel_${kind}_bezoekadres`)} on betrokkene (${ofBezoekadres(kind)})
    where partij_id is null and bezoekadres is not null`,
    sql`
    create index ${sql.id(`betrokkene_bloksleutel_${kind}_correspondentieadres`)}
    on betrokkene (${ofCorrespondentieadres(kind)})
    where partij_id is null and correspondentieadres is not null`
  ]),
  sql`
    create index betrokkene_op_eerder_digest on betrokkene (grond_eerder_digest)
    where grond_eerder_digest is not null`,
  sql`create index betrokkene_in_twijfel on betrokkene (klantcontact_id) where grond_misschien is not null`
]
