import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"
import { sideTable } from "./side-table.ts"

/**
 * Identificatoren have ids. One without an id here has that which follows from its partij and its kind
 * (`firstIdentificatorId`), so those that are there have ids already: no row is rewritten. A version of the software that
 * does not know the column writes those of a partij anew when it changes one. They then get ids that none ever had.
 *
 * One of which it is not known whose it is stands in a table of its own, until a partij gets the same one.
 */
export const identificatoren: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const step of [...columns, ...ids, ...loose]) await step.execute(database)
  }
}

const columns = [
  sql`alter table identificator add column identificator_id uuid`,
  sql`alter table identificator alter column identificator_id set default gen_random_uuid()`,
  sql`alter table identificator add column andere_identificator text`,
  sql`
    alter table identificator add constraint identificator_andere_lengte
    check (char_length(andere_identificator) between 1 and 200) not valid`
]

const ids = [
  // The same as identificatorIdAt: the id of the partij, its last 48 bits counted down by kind.
  sql`
    create function eerste_identificator_id(partij uuid, soort text) returns uuid
    language sql immutable strict parallel safe as $$
      select (
        substr(partij::text, 1, 14) || '8' || substr(partij::text, 16, 9) || lpad(to_hex((
          ('x' || right(partij::text, 12))::bit(48)::bigint
            - array_position(array['bsn', 'rsin', 'kvk_nummer', 'vestigingsnummer'], soort) * 173961102589771
        ) & 281474976710655), 12, '0')
      )::uuid
    $$`,
  sql`
    create index identificator_op_id on identificator
    (coalesce(identificator_id, eerste_identificator_id(partij_id, soort)))`,
  sql`create index identificator_onder_kvk_nummer on identificator (kvk_nummer) where soort = 'vestigingsnummer'`,
  sql`create index identificator_andere on identificator (andere_identificator)
    where andere_identificator is not null`
]

const loose = sideTable({
  table: "losseidentificator",
  neighbours: {},
  filters: { waarde: "{waarde}", kvk_nummer: "{kvkNummer}", andere: "{anderePartijIdentificator}" }
})
