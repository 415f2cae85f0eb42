import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * Partijen are found by parts of their addresses: the nummeraanduidingId, the land and each line. A postbus or
 * antwoordnummer is the first line. Each part has an index in the order of the list, of the partijen that have it.
 *
 * Writers of partijen wait while the table is read for them.
 */
export const partsOfAdres: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const adres of ["bezoekadres", "correspondentieadres"] as const) {
      for (const [name, part] of Object.entries(partsOf(adres))) {
        await sql`
          create index ${sql.id(`partij_${adres}_${name}`)} on partij (${part}, registratiedatum, id)
          where ${part} is not null`.execute(database)
      }
    }
  }
}

const firstLine = {
  bezoekadres: sql`(bezoekadres ->> 'adresregel1')`,
  correspondentieadres: sql`coalesce(correspondentieadres ->> 'adresregel1',
    'Postbus ' || (correspondentieadres ->> 'postbusnummer'),
    'Antwoordnummer ' || (correspondentieadres ->> 'antwoordnummer'))`
}

const partsOf = (adres: "bezoekadres" | "correspondentieadres") => ({
  nummeraanduiding: sql`(${sql.ref(adres)} ->> 'nummeraanduidingId')`,
  land: sql`(${sql.ref(adres)} #>> '{land,code}')`,
  adresregel1: firstLine[adres],
  adresregel2: sql`(${sql.ref(adres)} ->> 'adresregel2')`,
  adresregel3: sql`(${sql.ref(adres)} ->> 'adresregel3')`
})
