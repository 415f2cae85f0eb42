import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * Running the register from the API: tokens are listed and revoked, and undeliverable events dropped.
 *
 * `trek_token_in` revokes a token that is in use, in the name of the owner, and says whether it was. The role of the
 * application may call it, and can still neither make a token nor take a revocation back.
 *
 * The audit trail has two more kinds of entry. Every row that is there satisfies the wider constraint, so it is not
 * checked again: that would hold up the register for as long as it takes to read the audit trail.
 */
export const revoke: Migration = {
  up: async (database: Kysely<unknown>) => {
    const { rows: [current] } = await sql<{ schema: string }>`select current_schema() as schema`.execute(database)
    // pg_temp at the end: tables of a session never stand in for those of the register.
    const path = sql`search_path to ${sql.id(current?.schema ?? "public")}, pg_temp`
    for (const step of [handeling, ...tokens(path)]) await step.execute(database)
  }
}

const handeling = sql`
  alter table handeling
    drop constraint handeling_soort,
    add constraint handeling_soort check (soort in
      ('geregistreerd', 'gewijzigd', 'gekoppeld', 'ontkoppeld', 'geanonimiseerd', 'verwijderd', 'opgezocht', 'ingezien',
      'geaccepteerd', 'afgewezen', 'ongedaan-gemaakt', 'heropend', 'ingetrokken', 'niet-gemeld')) not valid`

const tokens = (path: RawBuilder<unknown>) => [
  sql`create index toegangstoken_gemaakt on toegangstoken (gemaakt_op, id)`,
  sql`
    create function trek_token_in(token uuid, moment timestamptz, wie text) returns boolean language plpgsql
    security definer set ${path} as $$
    begin
      update toegangstoken set ingetrokken_op = moment, ingetrokken_door = wie
      where id = token and ingetrokken_op is null;
      return found;
    end $$`,
  sql`revoke execute on function trek_token_in(uuid, timestamptz, text) from public`
]
