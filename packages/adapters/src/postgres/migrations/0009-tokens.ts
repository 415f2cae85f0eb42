import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/** The tokens that give access, each as its digest: nobody can use a token who has only read this table. */
export const tokens: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`
      create table toegangstoken (
        digest text collate "C" primary key constraint toegangstoken_digest_vorm check (digest ~ '^[0-9a-f]{64}$'),
        naam text not null constraint toegangstoken_naam_lengte check (char_length(naam) between 1 and 200),
        scopes text[] not null constraint toegangstoken_scopes_niet_leeg check (cardinality(scopes) > 0),
        gemaakt_op timestamptz(3) not null,
        verloopt_op timestamptz(3),
        ingetrokken_op timestamptz(3),
        laatst_gebruikt_op timestamptz(3),
        constraint toegangstoken_verloopt_later check (verloopt_op > gemaakt_op)
      )`.execute(database)
    await sql`create unique index toegangstoken_naam_in_gebruik on toegangstoken (naam) where ingetrokken_op is null`
      .execute(database)
  }
}
