import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/** A partij may be known by an identificator alone, without a name. A name still fits the kind of partij. */
export const zonderNaam: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`alter table partij drop constraint partij_naam_bij_soort`.execute(database)
    // Whatever is there met a stricter one, so nothing has to be checked: that would hold up the register meanwhile.
    await sql`
      alter table partij add constraint partij_naam_bij_soort check (case soort_partij
        when 'persoon' then organisatienaam is null
        when 'organisatie' then contactnaam is null
        when 'contactpersoon' then true
        else false end) not valid`.execute(database)
  }
}
