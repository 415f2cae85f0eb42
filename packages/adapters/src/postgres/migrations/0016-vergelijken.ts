import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"
import { foldedLetters } from "./0006-bloksleutels.ts"

/**
 * Searches by the comparisons of the night.
 *
 * An e-mail address is looked up by `bloksleutel_email`, without the case of A to Z. So what was stored when the domain
 * compared the part before the @ as it was written, and what the version before this one still stores, is found without
 * being rewritten; that version finds what it found before. The few forms of addresses with other characters than those
 * of ASCII are made again by the night (`ongeldige-waarde`), which reports two addresses of one record that are the same.
 *
 * A kanaal is looked up by `kanaalsleutel`, made as the domain's `kanaalKey` makes it. The indexes by the kanaal as it
 * was written serve the version before this one; a later release drops them.
 *
 * While this runs, the register can be read and not written: about two minutes with ten million betrokkenen.
 */
export const vergelijken: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of [lock, keyFunction, ...indexes, sql`analyze klantcontact`]) await step.execute(database)
  }
}

/** Locks the tables in the order in which a registration does, so that the two never wait for each other. */
const lock = sql`
  lock table klantcontact, partij, partij_digitaal_adres, betrokkene, betrokkene_digitaal_adres
  in share row exclusive mode`

const blanks =
  "\t\n\v\f\r \u00a0\u00ad\u061c\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"

const keyFunction = sql`
  create function kanaalsleutel(kanaal text) returns text language plpgsql immutable parallel safe as $$
  begin
    if kanaal ~ '^[!-~]*$' then return lower(kanaal collate "C"); end if;
    return translate(kanaal, ${sql.lit(foldedLetters.from + blanks)}, ${sql.lit(foldedLetters.to)});
  end $$`

// What queries write as `at time zone 'UTC'`. All versions of PostgreSQL show it in this form.
const [moment, registratie] = [sql`timezone('UTC', plaatsgevonden_op)`, sql`timezone('UTC', registratiedatum)`]

const indexes = [
  sql`create index klantcontact_kanaalsleutel_op_moment on klantcontact (kanaalsleutel(kanaal), (${moment}), id)`,
  sql`create index klantcontact_kanaalsleutel_op_registratie
    on klantcontact (kanaalsleutel(kanaal), (${registratie}), id, (${moment}))`,
  sql`create index betrokkene_digitaal_adres_email_op_moment
    on betrokkene_digitaal_adres (bloksleutel_email(vergelijkingsvorm), plaatsgevonden_op, betrokkene_id)
    where soort = 'email'`,
  sql`create index betrokkene_digitaal_adres_email_op_registratie
    on betrokkene_digitaal_adres (bloksleutel_email(vergelijkingsvorm), registratiedatum, betrokkene_id)
    where soort = 'email'`,
  sql`create index partij_digitaal_adres_email_op_registratie
    on partij_digitaal_adres (bloksleutel_email(vergelijkingsvorm), registratiedatum, partij_id) where soort = 'email'`
]
