import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * Who acts, beside the name: a token has an id, and an entry of the audit trail keeps the identity. Earlier entries
 * have none. A version of the software that does not know these columns goes on writing rows: a token that it makes
 * gets its id here.
 *
 * Names that are written in different ways are one name from now on. SQL has no words for the form of a name, and a
 * migration may not decide by what it reads: the software gives tokens that have none their form, before a name is taken
 * or revoked. If tokens in use already have such names, only the first gets it, so that none stops working.
 */
export const identiteit: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`
      alter table toegangstoken
        add column id uuid not null default gen_random_uuid() constraint toegangstoken_id_uniek unique,
        add column naamvorm text,
        add column gemaakt_door text,
        add column ingetrokken_door text`
      .execute(database)
    await sql`create unique index toegangstoken_naamvorm_in_gebruik on toegangstoken (naamvorm)
      where ingetrokken_op is null`
      .execute(database)
    await sql`alter table handeling add column identiteit text`.execute(database)
  }
}
