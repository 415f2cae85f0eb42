import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * The key that brings together addresses of which one lacks its postcode, made as the domain makes it: woonplaats and straat,
 * folded as a last name is, with the huisnummer. Each kind of address of a partij has an index for it.
 *
 * Writers of partijen wait while the table is read for them.
 */
export const keyByStraat: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const statement of [key, ...["bezoekadres", "correspondentieadres"].map(indexOf)]) {
      await statement.execute(database)
    }
  }
}

const key = sql`
  create function bloksleutel_straat(adres jsonb, soortveld text) returns text language sql immutable parallel safe
  return case when adres ->> soortveld = 'binnenlands_adres'
    then gevouwen_achternaam(adres -> 'woonplaats') || ' ' || gevouwen_achternaam(adres -> 'straat')
      || ' ' || geschreven_huisnummer(adres -> 'huisnummer') end`

const indexOf = (adres: string) => {
  const keyOfAdres = sql`bloksleutel_straat(${sql.ref(adres)}, ${
    sql.lit(adres === "bezoekadres" ? "soortBezoekadres" : "soortCorrespondentieadres")
  })`
  return sql`
    create index ${sql.id(`partij_bloksleutel_straat_${adres}`)} on partij (${keyOfAdres}, id)
    where ${keyOfAdres} is not null`
}
