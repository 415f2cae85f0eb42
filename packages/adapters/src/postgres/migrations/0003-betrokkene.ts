import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * The betrokkene with its digital addresses and the record of its links. The foreign key to klantcontact includes the
 * moment of the contact, and that of the addresses includes all that lists are sorted by. So each list is read from
 * one index in its order, and these copies follow when the klantcontact changes. The values that are rare have
 * indexes of their own.
 */
export const betrokkene: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`
      create table betrokkene (
        id uuid primary key,
        klantcontact_id uuid not null,
        plaatsgevonden_op timestamptz(3) not null,
        partij_id uuid constraint betrokkene_b11_partij references partij on delete restrict,
        grond_soort text,
        grond_identificatorsoort text,
        grond_door text,
        grond_op timestamptz(3),
        rol text not null constraint betrokkene_b1_rol check (rol in ('klant', 'vertegenwoordiger')),
        initiator boolean not null,
        contactnaam jsonb constraint betrokkene_contactnaam_object
          check (jsonb_typeof(contactnaam) = 'object' and contactnaam <> '{}'),
        organisatienaam text constraint betrokkene_organisatienaam_lengte
          check (char_length(organisatienaam) between 1 and 200),
        bezoekadres jsonb constraint betrokkene_bezoekadres_soort
          check (bezoekadres is null or coalesce(bezoekadres ->> 'soortBezoekadres' in ('binnenlands_adres',
            'buitenlands_adres'), false)),
        correspondentieadres jsonb constraint betrokkene_correspondentieadres_soort
          check (correspondentieadres is null
            or coalesce(correspondentieadres ->> 'soortCorrespondentieadres' in ('binnenlands_adres',
            'buitenlands_adres', 'postbusnummer', 'antwoordnummer'), false)),
        voorkeurstaal jsonb constraint betrokkene_voorkeurstaal_code
          check (voorkeurstaal is null or coalesce(voorkeurstaal ->> 'code' ~ '^[a-z]{3}$', false)),
        registratiedatum timestamptz(3) not null,
        versie integer not null constraint betrokkene_b12_versie check (versie > 0),
        constraint betrokkene_sorteersleutels_uniek unique (id, klantcontact_id, plaatsgevonden_op, registratiedatum),
        constraint betrokkene_b1_b11_klantcontact foreign key (klantcontact_id, plaatsgevonden_op)
          references klantcontact (id, plaatsgevonden_op) on delete cascade on update cascade,
        constraint betrokkene_b2_partij_met_grond check (
          (partij_id is null) = (grond_soort is null)
          and (partij_id is null) = (grond_door is null)
          and (partij_id is null) = (grond_op is null)
        ),
        constraint betrokkene_b3_grond check (case grond_soort
          when 'identificator' then grond_identificatorsoort in ('bsn', 'rsin', 'kvk_nummer', 'vestigingsnummer')
            and grond_identificatorsoort is not null
          when 'gekozen-partij' then grond_identificatorsoort is null
          else grond_soort is null and grond_identificatorsoort is null end)
      )`.execute(database)
    await sql`create index betrokkene_op_moment on betrokkene (plaatsgevonden_op, id)`.execute(database)
    await sql`create index betrokkene_klantcontact_op_moment on betrokkene (klantcontact_id, plaatsgevonden_op, id)`
      .execute(database)
    await sql`create index betrokkene_partij_op_moment on betrokkene (partij_id, plaatsgevonden_op, id)
      where partij_id is not null`
      .execute(database)
    await sql`create index betrokkene_ongekend_op_moment on betrokkene (plaatsgevonden_op, id) where partij_id is null`
      .execute(database)
    await sql`create index betrokkene_vertegenwoordiger_op_moment on betrokkene (plaatsgevonden_op, id)
      where rol = 'vertegenwoordiger'`
      .execute(database)
    await sql`create index betrokkene_geen_initiator_op_moment on betrokkene (plaatsgevonden_op, id)
      where not initiator`
      .execute(database)
    await sql`create index betrokkene_op_registratie on betrokkene (registratiedatum, id)`.execute(database)
    await sql`create index betrokkene_klantcontact_op_registratie on betrokkene (klantcontact_id, registratiedatum, id)`
      .execute(database)
    await sql`create index betrokkene_partij_op_registratie on betrokkene (partij_id, registratiedatum, id)
      where partij_id is not null`
      .execute(database)
    await sql`create index betrokkene_ongekend_op_registratie on betrokkene (registratiedatum, id)
      where partij_id is null`
      .execute(database)
    await sql`create index betrokkene_vertegenwoordiger_op_registratie on betrokkene (registratiedatum, id)
      where rol = 'vertegenwoordiger'`
      .execute(database)
    await sql`create index betrokkene_geen_initiator_op_registratie on betrokkene (registratiedatum, id)
      where not initiator`
      .execute(database)
    await sql`
      create table betrokkene_digitaal_adres (
        betrokkene_id uuid not null,
        klantcontact_id uuid not null,
        plaatsgevonden_op timestamptz(3) not null,
        registratiedatum timestamptz(3) not null,
        volgorde smallint not null,
        soort text not null constraint betrokkene_digitaal_adres_soort_vorm check (soort ~ '^[a-z][a-z0-9_-]{0,39}$'),
        adres text not null constraint betrokkene_digitaal_adres_lengte check (char_length(adres) between 1 and 254),
        vergelijkingsvorm text not null,
        omschrijving text constraint betrokkene_digitaal_adres_omschrijving_lengte
          check (char_length(omschrijving) between 1 and 40),
        voorkeur boolean not null,
        primary key (betrokkene_id, volgorde),
        constraint betrokkene_digitaal_adres_een_keer unique (betrokkene_id, soort, vergelijkingsvorm),
        constraint betrokkene_digitaal_adres_van_betrokkene
          foreign key (betrokkene_id, klantcontact_id, plaatsgevonden_op, registratiedatum)
          references betrokkene (id, klantcontact_id, plaatsgevonden_op, registratiedatum)
            on delete cascade on update cascade
      )`.execute(database)
    await sql`create unique index betrokkene_een_communicatiekanaal on betrokkene_digitaal_adres (betrokkene_id)
      where voorkeur`
      .execute(database)
    await sql`
      create index betrokkene_digitaal_adres_op_moment
      on betrokkene_digitaal_adres (soort, vergelijkingsvorm, plaatsgevonden_op, betrokkene_id)`.execute(database)
    await sql`
      create index betrokkene_digitaal_adres_op_registratie
      on betrokkene_digitaal_adres (soort, vergelijkingsvorm, registratiedatum, betrokkene_id)`.execute(database)
    await sql`
      create table koppelgebeurtenis (
        id bigint generated always as identity primary key,
        betrokkene_id uuid not null references betrokkene on delete cascade,
        soort text not null constraint koppelgebeurtenis_soort check (soort in ('gekoppeld', 'ontkoppeld')),
        door text not null,
        op timestamptz(3) not null
      )`.execute(database)
    await sql`create index koppelgebeurtenis_van_betrokkene on koppelgebeurtenis (betrokkene_id, id)`.execute(database)
  }
}
