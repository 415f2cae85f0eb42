import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * The partij with its identificatoren and digital addresses. The addresses hold what the list of partijen is sorted
 * by.
 */
export const partij: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`create sequence partij_nummer`.execute(database)
    await sql`
      create table partij (
        id uuid primary key,
        nummer text not null constraint partij_nummer_uniek unique,
        soort_partij text not null,
        contactnaam jsonb constraint partij_contactnaam_object
          check (jsonb_typeof(contactnaam) = 'object' and contactnaam <> '{}'),
        organisatienaam text constraint partij_organisatienaam_lengte
          check (char_length(organisatienaam) between 1 and 200),
        bezoekadres jsonb constraint partij_bezoekadres_soort
          check (bezoekadres is null or coalesce(bezoekadres ->> 'soortBezoekadres' in ('binnenlands_adres',
            'buitenlands_adres'), false)),
        correspondentieadres jsonb constraint partij_correspondentieadres_soort
          check (correspondentieadres is null
            or coalesce(correspondentieadres ->> 'soortCorrespondentieadres' in ('binnenlands_adres',
            'buitenlands_adres', 'postbusnummer', 'antwoordnummer'), false)),
        voorkeurstaal jsonb constraint partij_voorkeurstaal_code
          check (voorkeurstaal is null or coalesce(voorkeurstaal ->> 'code' ~ '^[a-z]{3}$', false)),
        indicatie_geheimhouding boolean not null,
        indicatie_actief boolean not null,
        interne_notitie text constraint partij_interne_notitie_lengte
          check (char_length(interne_notitie) between 1 and 1000),
        registratiedatum timestamptz(3) not null,
        versie integer not null constraint partij_b12_versie check (versie > 0),
        constraint partij_sorteersleutel_uniek unique (id, registratiedatum),
        constraint partij_naam_bij_soort check (case soort_partij
          when 'persoon' then contactnaam is not null and organisatienaam is null
          when 'organisatie' then contactnaam is null and organisatienaam is not null
          when 'contactpersoon' then contactnaam is not null
          else false end)
      )`.execute(database)
    await sql`create index partij_op_registratie on partij (registratiedatum, id)`.execute(database)
    await sql`create index partij_soort_op_registratie on partij (soort_partij, registratiedatum, id)`.execute(database)
    await sql`
      create table identificator (
        partij_id uuid not null references partij on delete cascade,
        volgorde smallint not null,
        soort text not null,
        waarde text not null,
        kvk_nummer text not null,
        constraint identificator_soort_een_keer primary key (partij_id, soort),
        constraint identificator_b4_uniek unique (soort, waarde, kvk_nummer),
        constraint identificator_vorm check (case soort
          when 'bsn' then waarde ~ '^[0-9]{9}$' and waarde <> '000000000' and kvk_nummer = ''
          when 'rsin' then waarde ~ '^[0-9]{9}$' and waarde <> '000000000' and kvk_nummer = ''
          when 'kvk_nummer' then waarde ~ '^[0-9]{8}$' and kvk_nummer = ''
          when 'vestigingsnummer' then waarde ~ '^[0-9]{12}$' and kvk_nummer ~ '^[0-9]{8}$'
          else false end)
      )`.execute(database)
    await sql`
      create table partij_digitaal_adres (
        partij_id uuid not null,
        registratiedatum timestamptz(3) not null,
        volgorde smallint not null,
        soort text not null constraint partij_digitaal_adres_soort_vorm check (soort ~ '^[a-z][a-z0-9_-]{0,39}$'),
        adres text not null constraint partij_digitaal_adres_lengte check (char_length(adres) between 1 and 254),
        vergelijkingsvorm text not null,
        omschrijving text constraint partij_digitaal_adres_omschrijving_lengte
          check (char_length(omschrijving) between 1 and 40),
        voorkeur boolean not null,
        primary key (partij_id, volgorde),
        constraint partij_digitaal_adres_een_keer unique (partij_id, soort, vergelijkingsvorm),
        constraint partij_digitaal_adres_van_partij foreign key (partij_id, registratiedatum)
          references partij (id, registratiedatum) on delete cascade on update cascade
      )`.execute(database)
    await sql`create unique index partij_een_voorkeurskanaal on partij_digitaal_adres (partij_id) where voorkeur`
      .execute(database)
    await sql`
      create index partij_digitaal_adres_op_registratie
      on partij_digitaal_adres (soort, vergelijkingsvorm, registratiedatum, partij_id)`.execute(database)
  }
}
