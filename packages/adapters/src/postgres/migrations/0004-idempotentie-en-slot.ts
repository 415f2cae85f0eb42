import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/** Requests that are to be done once, and the holders of locks. */
export const idempotentieEnSlot: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`
      create table idempotentie (
        houder text not null,
        sleutel text not null,
        vingerafdruk text not null,
        verwijzingen jsonb not null,
        op timestamptz(3) not null,
        primary key (houder, sleutel)
      )`.execute(database)
    await sql`create index idempotentie_op_moment on idempotentie (op)`.execute(database)
    await sql`create table slot (naam text primary key, houder text not null, sinds timestamptz(3) not null)`.execute(
      database
    )
  }
}
