import { type RawBuilder, sql } from "kysely"
import { jsonNederland } from "./codes.ts"
import { ander, heeftAlleen, type Jsonveld, tekst, waardeVan } from "./json-object.ts"
import { platteTeksten } from "./text.ts"

/** The usual fields of a Dutch address, in the order in which jsonb keeps them. Others, such as a toevoeging, are looked at one by one. */
const binnenlands = [
  ander("land"),
  tekst("straat"),
  tekst("postcode"),
  tekst("huisletter"),
  ander("huisnummer"),
  tekst("woonplaats")
]

const huisnummer = "^[1-9][0-9]{0,4}$"

/** Whether a bezoekadres is plainly valid: a Dutch one with postcode and huisnummer, all of it so short that each field is. */
export const platBezoekadres = (adres: RawBuilder<unknown>): RawBuilder<boolean> =>
  alle([
    ...inNederland(adres, [...binnenlands, tekst("soortBezoekadres"), tekst("huisnummertoevoeging")]),
    geldigBinnenlands(adres, "soortBezoekadres")
  ])

/** Whether a correspondentieadres is plainly valid: the same, or a postbus. */
export const platCorrespondentieadres = (adres: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`case ${waardeVan(adres, "soortCorrespondentieadres")}
    when 'binnenlands_adres' then ${
    alle([
      ...inNederland(adres, [...binnenlands, tekst("huisnummertoevoeging"), tekst("soortCorrespondentieadres")]),
      geldigBinnenlands(adres, "soortCorrespondentieadres")
    ])
  }
    when 'postbusnummer' then ${
    alle([
      ...inNederland(adres, [
        ander("land"),
        tekst("postcode"),
        tekst("woonplaats"),
        ander("postbusnummer"),
        tekst("soortCorrespondentieadres")
      ]),
      sql<boolean>`${waardeVan(adres, "woonplaats")} is not null and ${waardeVan(adres, "postbusnummer")} ~ ${
        sql.lit(huisnummer)
      }`
    ])
  }
    else false end`

const alle = (voorwaarden: ReadonlyArray<RawBuilder<boolean>>): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join(voorwaarden, sql` and `)})`

/** It has these fields only, a postcode as it is kept, plain texts, and no other land. */
const inNederland = (
  adres: RawBuilder<unknown>,
  velden: ReadonlyArray<Jsonveld>
): ReadonlyArray<RawBuilder<boolean>> => [
  sql<boolean>`char_length(${adres}::text) <= 300`,
  heeftAlleen(adres, velden),
  sql<boolean>`${waardeVan(adres, "postcode")} ~ '^[1-9][0-9]{3}([A-RT-Z][A-Z]|S[BCE-RT-Z])$'`,
  platteTeksten([waardeVan(adres, "straat"), waardeVan(adres, "woonplaats")]),
  sql<boolean>`coalesce(char_length(${waardeVan(adres, "woonplaats")}), 0) <= 80`,
  sql<boolean>`coalesce(${waardeVan(adres, "land")}, ${sql.lit(jsonNederland)}) = ${sql.lit(jsonNederland)}`
]

const geldigBinnenlands = (adres: RawBuilder<unknown>, soortveld: string): RawBuilder<boolean> =>
  alle([
    sql`${waardeVan(adres, soortveld)} = 'binnenlands_adres'`,
    sql`${waardeVan(adres, "huisnummer")} ~ ${sql.lit(huisnummer)}`,
    sql`coalesce(${waardeVan(adres, "huisletter")}, 'A') ~ '^[A-Za-z]$'`,
    sql`coalesce(${waardeVan(adres, "huisnummertoevoeging")}, 'A') ~ '^[A-Za-z0-9]{1,4}$'`
  ])
