import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/** The klantcontact. `plaatsgevonden_op` is unique with the id so that a betrokkene can refer to both. */
export const klantcontact: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`create sequence klantcontact_nummer`.execute(database)
    await sql`
      create table klantcontact (
        id uuid primary key,
        nummer text not null constraint klantcontact_nummer_uniek unique,
        kanaal text not null constraint klantcontact_kanaal_lengte check (char_length(kanaal) between 1 and 50),
        onderwerp text not null constraint klantcontact_onderwerp_lengte
          check (char_length(onderwerp) between 1 and 200),
        inhoud text constraint klantcontact_inhoud_lengte check (char_length(inhoud) between 1 and 1000),
        taal text constraint klantcontact_taal_vorm check (taal ~ '^[a-z]{3}$'),
        vertrouwelijk boolean not null,
        plaatsgevonden_op timestamptz(3) not null,
        indicatie_contact_gelukt boolean,
        registratiedatum timestamptz(3) not null,
        versie integer not null constraint klantcontact_b12_versie check (versie > 0),
        constraint klantcontact_moment_uniek unique (id, plaatsgevonden_op)
      )`.execute(database)
    await sql`create index klantcontact_op_moment on klantcontact (plaatsgevonden_op, id)`.execute(database)
    await sql`create index klantcontact_op_registratie on klantcontact (registratiedatum, id)`.execute(database)
    await sql`create index klantcontact_kanaal_op_moment on klantcontact (kanaal, plaatsgevonden_op, id)`.execute(
      database
    )
    await sql`create index klantcontact_kanaal_op_registratie on klantcontact (kanaal, registratiedatum, id)`.execute(
      database
    )
  }
}
