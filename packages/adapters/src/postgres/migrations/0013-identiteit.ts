import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * Who acts, beside the name: a token has an id, and an entry of the audit trail keeps the identity. Earlier entries
 * have none. A version of the software that does not know these columns goes on writing rows: a token that it makes
 * gets its id here.
 *
 * Names that are written in different ways are one name from now on. If tokens in use already have such names, only
 * the first keeps the form of the name, so that none stops working.
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
    const { rows } = await sql<{ readonly digest: string; readonly naam: string }>`
      select digest, naam from toegangstoken where ingetrokken_op is null order by gemaakt_op, digest`.execute(database)
    const first = new Map<string, string>()
    for (const { digest, naam } of rows) if (!first.has(form(naam))) first.set(form(naam), digest)
    for (const [naamvorm, digest] of first) {
      await sql`update toegangstoken set naamvorm = ${naamvorm} where digest = ${digest}`.execute(database)
    }
    await sql`create unique index toegangstoken_naamvorm_in_gebruik on toegangstoken (naamvorm)
      where ingetrokken_op is null`
      .execute(database)
    await sql`alter table handeling add column identiteit text`.execute(database)
  }
}

/** The form of a name as it was when this migration was made, which never changes. */
const form = (naam: string): string =>
  naam.normalize("NFKC").replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "").replaceAll(/\s+/gu, " ").trim()
    .toLowerCase().normalize("NFKC")
