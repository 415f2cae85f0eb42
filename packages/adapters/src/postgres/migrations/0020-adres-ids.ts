import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * Digital addresses have ids. An address without one here has the id that the software works out from its owner and its
 * place (`firstAdresId`), so addresses that are there have ids already: no row is rewritten, and nothing is filled in.
 *
 * A version of the software that does not know the column writes all addresses of a record anew when it changes one. They
 * then get ids that no address ever had: an id that was shown is never of another address.
 */
export const adresIds: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const table of ["partij_digitaal_adres", "betrokkene_digitaal_adres"]) {
      await sql`alter table ${sql.table(table)} add column adres_id uuid`.execute(database)
      await sql`alter table ${sql.table(table)} alter column adres_id set default gen_random_uuid()`.execute(database)
    }
  }
}
