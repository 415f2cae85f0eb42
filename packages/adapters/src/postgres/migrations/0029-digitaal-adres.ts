import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * A digital address has a referentie, may be the default of its kind, and has the day on which it was seen to be right.
 * A record may have the same address for several referenties.
 *
 * Lists of all digital addresses, newest first, are read from indexes in that order, and one is found by its id: by
 * `digitaal_adres_id`, which works out what an address without an `adres_id` has by its owner and its place.
 */
export const digitaalAdres: Migration = {
  up: async (database: Kysely<unknown>) => {
    await idByPlace.execute(database)
    for (const owner of ["partij", "betrokkene"]) {
      for (const step of stepsFor(owner)) await step.execute(database)
    }
  }
}

/** As `firstAdresId` in the domain: the last 48 bits of the id of the owner are moved by the place. */
const idByPlace = sql`
  create function digitaal_adres_id(adres_id uuid, eigenaar uuid, volgorde smallint) returns uuid
  language sql immutable parallel safe as $$
    select coalesce(adres_id, (
      left(eigenaar::text, 14) || '8' || substr(eigenaar::text, 16, 8)
      || lpad(to_hex((('x' || right(eigenaar::text, 12))::bit(48)::bigint
        + (volgorde + 1)::bigint * 173961102589771) & 281474976710655), 12, '0')
    )::uuid)
  $$`

const stepsFor = (owner: string) => {
  const table = `${owner}_digitaal_adres`
  const [adres, id] = [sql.table(table), sql.id(`${owner}_id`)]
  const name = (suffix: string) => sql.id(`${table}_${suffix}`)
  const inOrder = sql`registratiedatum, ${id}, volgorde`
  return [
    sql`
      alter table ${adres}
        add column referentie text constraint ${name("referentie_vorm")} check (referentie ~ '^[A-Za-z0-9_-]{1,50}$'),
        add column is_standaard boolean,
        add column verificatie_datum date`,
    sql`alter table ${adres} drop constraint ${name("een_keer")}`,
    sql`create unique index ${name("een_keer")} on ${adres}
      (${id}, soort, vergelijkingsvorm, (coalesce(referentie, '')))`,
    sql`create index ${name("op_id")} on ${adres} (digitaal_adres_id(adres_id, ${id}, volgorde))`,
    sql`create index ${name("in_volgorde")} on ${adres} (${inOrder})`,
    sql`create index ${name("op_referentie")} on ${adres} (referentie, ${inOrder}) where referentie is not null`,
    sql`create index ${name("standaard")} on ${adres} (${inOrder}) where is_standaard`,
    sql`create index ${name("op_verificatie")} on ${adres} (verificatie_datum, ${inOrder})
      where verificatie_datum is not null`,
    sql`create index ${name("overig")} on ${adres} (vergelijkingsvorm, ${inOrder})
      where soort <> all ('{email,telefoonnummer}')`
  ]
}
