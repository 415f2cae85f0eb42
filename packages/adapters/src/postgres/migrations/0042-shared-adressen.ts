import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * An address that a betrokkene gave as one with that of its partij is marked so, and has an id of its own. Before this it had
 * the id of that of the partij, also when the two were never linked, or not any more. Those that are linked stay shared. No
 * betrokkene keeps an id that a partij has or that tells of one: it is linked to none by it.
 *
 * A version of the software that does not know the column ends the sharing of a betrokkene that it changes.
 */
export const sharedAdressen: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of steps) await step.execute(database)
  }
}

const steps = [
  sql`alter table betrokkene_digitaal_adres add column gedeeld boolean`,
  sql`
    update betrokkene_digitaal_adres as gegeven
    set adres_id = gen_random_uuid(), gedeeld = nullif(betrokkene.partij_id = adres.partij_id, false)
    from betrokkene, partij_digitaal_adres as adres
    where gegeven.adres_id is not null and betrokkene.id = gegeven.betrokkene_id
      and digitaal_adres_id(adres.adres_id, adres.partij_id, adres.volgorde) = gegeven.adres_id`,
  // An id that this register made is of version 8, and begins as that of whose address it was made for.
  sql`
    update betrokkene_digitaal_adres as gegeven set adres_id = gen_random_uuid()
    from betrokkene
    where betrokkene.id = gegeven.betrokkene_id and betrokkene.partij_id is null
      and substr(gegeven.adres_id::text, 15, 1) = '8'
      and overlay(left(gegeven.adres_id::text, 23) placing '' from 15 for 1)
        <> overlay(left(gegeven.betrokkene_id::text, 23) placing '' from 15 for 1)`,
  sql`create index betrokkene_digitaal_adres_gedeeld on betrokkene_digitaal_adres (vergelijkingsvorm) where gedeeld`
]
