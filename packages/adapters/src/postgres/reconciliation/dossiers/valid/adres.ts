import { type RawBuilder, sql } from "kysely"
import { nederlandAsJson } from "./codes.ts"
import { fieldOf, hasOnly, type JsonField, otherField, textField } from "./json-object.ts"
import { plainTexts } from "./text.ts"

/** The usual fields of a Dutch address, in the order in which jsonb keeps them. Others, such as a toevoeging, are looked at one by one. */
const binnenlands = [
  otherField("land"),
  textField("straat"),
  textField("postcode"),
  textField("huisletter"),
  otherField("huisnummer"),
  textField("woonplaats")
]

const huisnummerPattern = "^[1-9][0-9]{0,4}$"

/** Whether a bezoekadres is plainly valid: a Dutch one with postcode and huisnummer, all of it so short that each field is. */
export const plainBezoekadres = (adres: RawBuilder<unknown>): RawBuilder<boolean> =>
  all([
    ...inTheNetherlands(adres, [...binnenlands, textField("soortBezoekadres"), textField("huisnummertoevoeging")]),
    validBinnenlands(adres, "soortBezoekadres")
  ])

/** Whether a correspondentieadres is plainly valid: the same, or a postbus. */
export const plainCorrespondentieadres = (adres: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`case ${fieldOf(adres, "soortCorrespondentieadres")}
    when 'binnenlands_adres' then ${
    all([
      ...inTheNetherlands(adres, [
        ...binnenlands,
        textField("huisnummertoevoeging"),
        textField("soortCorrespondentieadres")
      ]),
      validBinnenlands(adres, "soortCorrespondentieadres")
    ])
  }
    when 'postbusnummer' then ${
    all([
      ...inTheNetherlands(adres, [
        otherField("land"),
        textField("postcode"),
        textField("woonplaats"),
        otherField("postbusnummer"),
        textField("soortCorrespondentieadres")
      ]),
      sql<boolean>`${fieldOf(adres, "woonplaats")} is not null and ${fieldOf(adres, "postbusnummer")} ~ ${
        sql.lit(huisnummerPattern)
      }`
    ])
  }
    else false end`

const all = (conditions: ReadonlyArray<RawBuilder<boolean>>): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join(conditions, sql` and `)})`

/** It has these fields only, a postcode as it is kept, plain texts, and no other land. */
const inTheNetherlands = (
  adres: RawBuilder<unknown>,
  fields: ReadonlyArray<JsonField>
): ReadonlyArray<RawBuilder<boolean>> => [
  sql<boolean>`char_length(${adres}::text) <= 300`,
  hasOnly(adres, fields),
  sql<boolean>`${fieldOf(adres, "postcode")} ~ '^[1-9][0-9]{3}([A-RT-Z][A-Z]|S[BCE-RT-Z])$'`,
  plainTexts([fieldOf(adres, "straat"), fieldOf(adres, "woonplaats")]),
  sql<boolean>`coalesce(char_length(${fieldOf(adres, "woonplaats")}), 0) <= 80`,
  sql<boolean>`coalesce(${fieldOf(adres, "land")}, ${sql.lit(nederlandAsJson)}) = ${sql.lit(nederlandAsJson)}`
]

const validBinnenlands = (adres: RawBuilder<unknown>, soortField: string): RawBuilder<boolean> =>
  all([
    sql`${fieldOf(adres, soortField)} = 'binnenlands_adres'`,
    sql`${fieldOf(adres, "huisnummer")} ~ ${sql.lit(huisnummerPattern)}`,
    sql`coalesce(${fieldOf(adres, "huisletter")}, 'A') ~ '^[A-Za-z]$'`,
    sql`coalesce(${fieldOf(adres, "huisnummertoevoeging")}, 'A') ~ '^[A-Za-z0-9]{1,4}$'`
  ])
