import { type DigitaalAdres, vergelijkingsvorm } from "@betrokkene/domain"
import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"
import { foldedLetters } from "./0006-bloksleutels.ts"

/**
 * Searches by the comparisons of the night.
 *
 * An e-mail address is looked up by `bloksleutel_email`, without the case of A to Z. So what was stored when the domain
 * compared the part before the @ as it was written, and what the version before this one still stores, is found without
 * being rewritten; that version finds what it found before. Only the few forms of addresses with other characters than
 * those of ASCII are made again here. Where that would make two addresses of one record the same, the night reports it.
 *
 * A kanaal is looked up by `kanaalsleutel`, made as the domain's `kanaalKey` makes it. The indexes by the kanaal as it
 * was written serve the version before this one; a later release drops them.
 *
 * While this runs, the register can be read and not written: about two minutes with ten million betrokkenen.
 */
export const vergelijken: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of [lock, keyFunction, ...indexes, sql`analyze klantcontact`]) await step.execute(database)
    for (const table of tables) {
      for (const part of partsOf(await outdated(database, table))) await rewrite(database, table, part)
    }
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

const tables = [
  { table: "betrokkene_digitaal_adres", owner: "betrokkene_id" },
  { table: "partij_digitaal_adres", owner: "partij_id" }
] as const

/** An address whose form is made again. */
interface Rewritten {
  readonly owner: string
  readonly volgorde: number
  readonly form: string
}

const outdated = async (
  database: Kysely<unknown>,
  { owner, table }: typeof tables[number]
): Promise<ReadonlyArray<Rewritten>> => {
  const { rows } = await sql<Rewritten & { readonly soort: string; readonly adres: string }>`
    select ${sql.ref(owner)} as owner, volgorde, soort, adres, vergelijkingsvorm as form from ${sql.table(table)}
    where adres ~ '[^ -~]|^ | $'`.execute(database)
  return rows.flatMap(({ adres, owner, soort, volgorde, form: earlier }) => {
    const form = vergelijkingsvorm({ soortDigitaalAdres: soort as DigitaalAdres["soortDigitaalAdres"], adres })
    return form === earlier ? [] : [{ owner, volgorde, form }]
  })
}

const partsOf = (rows: ReadonlyArray<Rewritten>): ReadonlyArray<ReadonlyArray<Rewritten>> =>
  Array.from({ length: Math.ceil(rows.length / 1000) }, (_, part) => rows.slice(1000 * part, 1000 * (part + 1)))

const rewrite = (
  database: Kysely<unknown>,
  { owner, table }: typeof tables[number],
  rows: ReadonlyArray<Rewritten>
) =>
  sql`
    update ${sql.table(table)} as adres set vergelijkingsvorm = nieuw.form
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as nieuw (owner uuid, volgorde smallint, form text)
    where adres.${sql.ref(owner)} = nieuw.owner and adres.volgorde = nieuw.volgorde
      and not exists (
        select from ${sql.table(table)} as other
        where other.${sql.ref(owner)} = nieuw.owner and other.soort = adres.soort and other.volgorde <> nieuw.volgorde
          and (other.vergelijkingsvorm = nieuw.form or other.adres ~ '[^ -~]|^ | $')
      )`.execute(database)
