import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"
import { sideTable } from "./side-table.ts"

/**
 * What has to be done after a klantcontact, and the actoren that it is assigned to, in order. An assignment repeats when
 * the internetaak was registered, which never changes, so that one index gives those of an actor in order.
 */
export const internetaak: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of [...table, ...unique, ...actoren]) await step.execute(database)
  }
}

const table = sideTable({
  table: "internetaak",
  neighbours: { klantcontact_id: { table: "klantcontact", required: true } },
  filters: { status: "{status}" }
})

const unique = ["nummer", "referentienummer"].map((veld) =>
  sql`create unique index ${sql.id(`internetaak_${veld}_uniek`)} on internetaak ((gegevens #>> ${
    sql.lit(`{${veld}}`)
  }))`
)

const actoren = [
  sql`
    create table internetaak_actoren (
      record_id uuid not null references internetaak (id) on delete cascade,
      lid_id uuid not null constraint internetaak_actoren_bestaat references actor (id) on delete cascade,
      volgorde smallint not null,
      registratiedatum timestamptz(3) not null,
      primary key (record_id, lid_id)
    )`,
  sql`create index internetaak_actoren_van_lid on internetaak_actoren
    (lid_id, (registratiedatum at time zone 'UTC'), record_id)`
]
