import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * What the reconciliation keeps: findings, what it takes to undo what was done about them, and runs with their parts.
 * The run that saw a finding last stands in a table of its own, since it changes every night and the finding does
 * not. That table and the one of records that findings are about hold what lists are sorted by; the foreign key keeps
 * these copies equal.
 */
export const reconciliatie: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const table of [secret, bevinding, gezien, record, herstelpunt, run, part, setAside]) {
      for (const step of table) await step.execute(database)
    }
  }
}

/** The secret that makes the digests of this register its own: 244 random bits. */
const secret = [
  sql`
    create table bevinding_geheim (
      enkel boolean primary key default true constraint bevinding_geheim_enkel check (enkel),
      geheim text not null constraint bevinding_geheim_lengte check (char_length(geheim) >= 64)
    )`,
  sql`insert into bevinding_geheim (geheim)
    values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''))`
]

const bevinding = [
  sql`
    create table bevinding (
      id uuid primary key,
      regel text not null constraint bevinding_regel_vorm check (regel ~ '^[a-z]+(-[a-z]+)*$'),
      ernst text not null constraint bevinding_ernst check (ernst in ('fout', 'waarschuwing', 'suggestie')),
      records jsonb not null constraint bevinding_records_niet_leeg
        check (jsonb_typeof(records) = 'array' and records <> '[]'),
      kenmerken jsonb not null constraint bevinding_kenmerken_lijst check (jsonb_typeof(kenmerken) = 'array'),
      voorstel jsonb constraint bevinding_voorstel_soort
        check (voorstel is null or coalesce(jsonb_typeof(voorstel -> 'soort') = 'string', false)),
      vingerafdruk text collate "C" not null constraint bevinding_vingerafdruk_uniek unique
        constraint bevinding_vingerafdruk_vorm check (vingerafdruk ~ '^[A-Za-z0-9_-]{43}$'),
      toestand text not null constraint bevinding_toestand
        check (toestand in ('open', 'geaccepteerd', 'afgewezen', 'opgelost')),
      besluit_wijze text constraint bevinding_besluit_wijze
        check (besluit_wijze in ('uitgevoerd', 'hersteld', 'afgewezen', 'verdwenen', 'ongedaan-gemaakt')),
      besluit_door text,
      besluit_op timestamptz(3),
      besluit_reden text constraint bevinding_besluit_reden_lengte check (char_length(besluit_reden) between 1 and 200),
      gevonden_op timestamptz(3) not null,
      versie integer not null constraint bevinding_b12_versie check (versie > 0),
      constraint bevinding_sorteersleutel_uniek unique (id, gevonden_op),
      constraint bevinding_besluit_tenzij_open check (
        (toestand = 'open') = (besluit_wijze is null)
        and (toestand = 'open') = (besluit_door is null)
        and (toestand = 'open') = (besluit_op is null)
        and (toestand <> 'open' or besluit_reden is null)
      )
    )`,
  sql`create index bevinding_op_moment on bevinding (gevonden_op, id)`,
  sql`create index bevinding_regel_op_moment on bevinding (regel, gevonden_op, id)`,
  sql`create index bevinding_ernst_op_moment on bevinding (ernst, gevonden_op, id)`,
  sql`create index bevinding_toestand_op_moment on bevinding (toestand, gevonden_op, id)`,
  sql`create index bevinding_toestand_regel_op_moment on bevinding (toestand, regel, gevonden_op, id)`,
  sql`create index bevinding_toestand_ernst_op_moment on bevinding (toestand, ernst, gevonden_op, id)`
]

const gezien = [
  sql`
    create table bevinding_gezien (
      bevinding_id uuid primary key,
      gevonden_op timestamptz(3) not null,
      gezien_in uuid not null,
      constraint bevinding_gezien_van_bevinding foreign key (bevinding_id, gevonden_op)
        references bevinding (id, gevonden_op) on delete cascade on update cascade
    )`,
  sql`create index bevinding_gezien_op_moment on bevinding_gezien (gezien_in, gevonden_op, bevinding_id)`
]

const record = [
  sql`
    create table bevinding_record (
      bevinding_id uuid not null,
      gevonden_op timestamptz(3) not null,
      record_id uuid not null,
      primary key (bevinding_id, record_id),
      constraint bevinding_record_van_bevinding foreign key (bevinding_id, gevonden_op)
        references bevinding (id, gevonden_op) on delete cascade on update cascade
    )`,
  sql`create index bevinding_record_op_moment on bevinding_record (record_id, gevonden_op, bevinding_id)`
]

const herstelpunt = [
  sql`
    create table herstelpunt (
      id bigint generated always as identity primary key,
      bevinding_id uuid not null constraint herstelpunt_van_bevinding references bevinding on delete cascade,
      soort text not null,
      record_id uuid not null,
      klantcontact_id uuid,
      partij_id uuid,
      voor jsonb not null constraint herstelpunt_voor_object check (jsonb_typeof(voor) = 'object'),
      versie_na integer constraint herstelpunt_b12_versie check (versie_na > 0),
      constraint herstelpunt_bij_soort check (case soort
        when 'betrokkene' then klantcontact_id is not null
        when 'partij' then klantcontact_id is null and partij_id is null
        else false end)
    )`,
  sql`create index herstelpunt_van_bevinding_op_volgorde on herstelpunt (bevinding_id, id)`,
  sql`create index herstelpunt_van_record on herstelpunt (record_id)`,
  sql`create index herstelpunt_van_klantcontact on herstelpunt (klantcontact_id) where klantcontact_id is not null`,
  sql`create index herstelpunt_van_partij on herstelpunt (partij_id) where partij_id is not null`
]

const run = [
  sql`
    create table reconciliatie (
      id uuid primary key,
      houder text not null,
      begonnen timestamptz(3) not null,
      peildatum timestamptz(3) not null,
      watermerk bigint not null constraint reconciliatie_watermerk check (watermerk >= 0),
      opdracht jsonb not null constraint reconciliatie_opdracht_object check (jsonb_typeof(opdracht) = 'object'),
      toestand text not null constraint reconciliatie_toestand
        check (toestand in ('loopt', 'klaar', 'deels-mislukt', 'afgebroken')),
      geeindigd timestamptz(3),
      cijfers jsonb constraint reconciliatie_cijfers_object check (jsonb_typeof(cijfers) = 'object'),
      constraint reconciliatie_einde_bij_toestand
        check ((toestand = 'loopt') = (geeindigd is null) and (toestand <> 'loopt' or cijfers is null))
    )`,
  sql`create index reconciliatie_op_begin on reconciliatie (begonnen, id)`,
  sql`create index reconciliatie_lopende_op_begin on reconciliatie (begonnen, id) where toestand = 'loopt'`,
  sql`create index reconciliatie_op_einde on reconciliatie (geeindigd)`
]

/**
 * `rang` is the place of the step among the steps. Numbers have decimals, so that a part can be replaced by two
 * between its neighbours.
 */
const part = [
  sql`
    create table reconciliatie_deel (
      reconciliatie_id uuid not null references reconciliatie on delete cascade,
      stap text not null,
      volgnummer double precision not null,
      rang smallint not null,
      na text,
      tot text,
      toestand text not null constraint reconciliatie_deel_toestand check (toestand in ('open', 'klaar', 'mislukt')),
      poging integer not null constraint reconciliatie_deel_poging check (poging >= 0),
      houder text,
      geleend_tot timestamptz,
      gelezen bigint not null constraint reconciliatie_deel_gelezen check (gelezen >= 0),
      regels jsonb not null constraint reconciliatie_deel_regels_lijst check (jsonb_typeof(regels) = 'array'),
      milliseconden double precision not null,
      constraint reconciliatie_deel_een_keer primary key (reconciliatie_id, stap, volgnummer),
      constraint reconciliatie_deel_een_houder
        check ((houder is null) = (geleend_tot is null) and (toestand = 'open' or houder is null))
    )`,
  sql`create index reconciliatie_deel_open_op_volgorde on reconciliatie_deel (reconciliatie_id, rang, volgnummer)
    where toestand = 'open'`
]

const setAside = [
  sql`
    create table reconciliatie_terzijde (
      reconciliatie_id uuid not null references reconciliatie on delete cascade,
      record_id uuid not null,
      soort text not null,
      reden text not null,
      constraint reconciliatie_terzijde_een_keer primary key (reconciliatie_id, record_id, soort)
    )`
]
