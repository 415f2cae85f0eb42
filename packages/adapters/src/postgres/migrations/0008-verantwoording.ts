import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * The audit trail and the outbox. Entries are only added to the trail. The role of the application has no other
 * right, and a trigger refuses every other change even to the owner, so that a mistake of the owner does no harm.
 */
export const verantwoording: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`
      create table handeling (
        record_id uuid not null,
        op timestamptz(3) not null,
        id uuid not null,
        soort text not null constraint handeling_soort check (soort in
          ('geregistreerd', 'gewijzigd', 'gekoppeld', 'ontkoppeld', 'geanonimiseerd', 'verwijderd', 'opgezocht',
            'ingezien')),
        record_soort text not null constraint handeling_record_soort
          check (record_soort in ('klantcontact', 'betrokkene', 'partij')),
        velden text[] not null,
        door text not null,
        activiteit text,
        verzoek text,
        primary key (record_id, op, id)
      )`.execute(database)
    await sql`
      create function weiger_wijziging() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit trail is only added to' using errcode = 'insufficient_privilege';
      end $$`.execute(database)
    await sql`create trigger handeling_blijft before update or delete on handeling
      for each row execute function weiger_wijziging()`
      .execute(database)
    await sql`create trigger handelingen_blijven before truncate on handeling
      for each statement execute function weiger_wijziging()`
      .execute(database)
    await sql`
      create table gebeurtenis (
        volgnummer bigint generated always as identity primary key,
        id uuid not null,
        soort text not null,
        subject_soort text not null constraint gebeurtenis_subject_soort
          check (subject_soort in ('klantcontact', 'betrokkene', 'partij')),
        subject_id uuid not null,
        op timestamptz(3) not null,
        verzoek text
      )`.execute(database)
  }
}
