import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * The deliveries: a row for each event and subscriber, with the event in it, deleted when the subscriber has been
 * told. The indexes find what is due for a subscriber, and what comes before and after a delivery about the same
 * record.
 */
export const delivery: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`
      create table bezorging (
        nummer bigint generated always as identity primary key,
        abonnement text collate "C" not null,
        gebeurtenis_id uuid not null,
        volgnummer bigint not null,
        soort text not null,
        subject_soort text not null constraint bezorging_subject_soort
          check (subject_soort in ('klantcontact', 'betrokkene', 'partij')),
        subject_id uuid not null,
        op timestamptz(3) not null,
        verzoek text,
        vanaf timestamptz(3) not null,
        pogingen integer not null constraint bezorging_pogingen check (pogingen >= 0),
        houder text,
        geleend_tot timestamptz,
        reden text,
        onbestelbaar_sinds timestamptz(3),
        constraint bezorging_een_keer unique (abonnement, gebeurtenis_id),
        constraint bezorging_een_houder check ((houder is null) = (geleend_tot is null)),
        constraint bezorging_onbestelbaar_met_reden
          check (onbestelbaar_sinds is null or (reden is not null and houder is null))
      )`.execute(database)
    await sql`create index bezorging_aan_de_beurt on bezorging (abonnement, vanaf, volgnummer)
      where onbestelbaar_sinds is null`
      .execute(database)
    await sql`create index bezorging_van_record on bezorging (subject_id, abonnement, volgnummer)`.execute(database)
    await sql`create index bezorging_onbestelbaar on bezorging (nummer) where onbestelbaar_sinds is not null`.execute(
      database
    )
  }
}
