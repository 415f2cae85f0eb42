import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * What lists of actoren, internetaken and betrokkenen are narrowed by besides. `drietallen` are the letters of a text by three in a
 * row, from A to Z in lower case: a text has a part only if it has all of that part's.
 */
export const actorEnInternetaak: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (
      const step of [sql`create sequence internetaak_nummer`, threes, partsOfNaam, ...indexes, ...namesOfBetrokkenen]
    ) await step.execute(database)
  }
}

const threes = sql`
  create function drietallen(tekst text) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct substr(lower(tekst collate "C"), plaats, 3)), '{}')
    from generate_series(1, char_length(tekst) - 2) as plaats
  $$`

const partsOfNaam = sql`create index actor_delen_van_naam on actor using gin (drietallen(gegevens #>> '{naam}'))`

const indexes = ([["actor", "naam", "naam"], ["internetaak", "toegewezen_op", "toegewezenOp"]] as const).map(
  ([table, name, veld]) =>
    sql`create index ${sql.id(`${table}_op_${name}`)} on ${sql.table(table)} (
      (gegevens #>> ${sql.lit(`{${veld}}`)}), (registratiedatum at time zone 'UTC'), id)`
)

/** Few betrokkenen have names of their own. */
const namesOfBetrokkenen = [
  ...(["voorletters", "voornaam", "voorvoegselAchternaam", "achternaam"] as const).map((part) =>
    sql`create index ${sql.id(`betrokkene_op_${part.toLowerCase()}`)} on betrokkene (
      (contactnaam #>> ${
      sql.lit(`{${part}}`)
    }), (registratiedatum at time zone 'UTC'), id) where contactnaam is not null`
  ),
  sql`create index betrokkene_op_organisatienaam on betrokkene (
    organisatienaam, (registratiedatum at time zone 'UTC'), id) where organisatienaam is not null`
]
