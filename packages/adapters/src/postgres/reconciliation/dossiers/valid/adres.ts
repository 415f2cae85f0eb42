import { maximumLengths } from "@betrokkene/domain"
import {
  huisletterPattern,
  huisnummerRange,
  huisnummertoevoegingPattern,
  maximumAdresregel,
  postcodePattern,
  postNummerRange,
  soortBinnenlands,
  soortBuitenlands
} from "@betrokkene/domain/internal"
import { type RawBuilder, sql } from "kysely"
import { all } from "../conditions.ts"
import { frequentLandAbroad, nederlandAsJson } from "./frequent-codes.ts"
import { fieldOf, hasOnly, type JsonField, otherField, textField } from "./json-object.ts"
import { matches } from "./matches.ts"
import { noLongerThan, nullOr, plainTexts } from "./text.ts"
import { wholeNumberIn } from "./whole-number.ts"

type Adres = RawBuilder<unknown>

/**
 * The usual fields of a Dutch address, in the order in which jsonb keeps them. An address with others is looked at by
 * itself.
 */
const binnenlandsFields = [
  otherField("land"),
  textField("straat"),
  textField("postcode"),
  textField("huisletter"),
  otherField("huisnummer"),
  textField("woonplaats")
]

/** Whether a bezoekadres is plainly valid: a Dutch one with postcode and huisnummer. */
export const plainBezoekadres = (adres: Adres): RawBuilder<boolean> =>
  all([
    sql<boolean>`${fieldOf(adres, "soortBezoekadres")} = ${sql.lit(soortBinnenlands)}`,
    hasOnly(adres, [...binnenlandsFields, textField("soortBezoekadres"), textField("huisnummertoevoeging")]),
    plainBinnenlands(adres)
  ])

/**
 * Whether a correspondentieadres is plainly valid: a Dutch one with postcode and huisnummer, a postbus, or one abroad in
 * a country that many are in.
 */
export const plainCorrespondentieadres = (adres: Adres): RawBuilder<boolean> => {
  const soort = textField("soortCorrespondentieadres")
  const binnenlands = all([
    hasOnly(adres, [...binnenlandsFields, textField("huisnummertoevoeging"), soort]),
    plainBinnenlands(adres)
  ])
  const postbus = all([hasOnly(adres, [...postbusFields, soort]), plainPostbus(adres)])
  const buitenlands = all([
    hasOnly(adres, [otherField("land"), ...adresregels.map(textField), soort]),
    plainBuitenlands(adres)
  ])
  return sql<boolean>`case ${fieldOf(adres, soort.name)}
    when ${sql.lit(soortBinnenlands)} then ${binnenlands}
    when 'postbusnummer' then ${postbus}
    when ${sql.lit(soortBuitenlands)} then ${buitenlands}
    else false end`
}

/** The lines of a foreign address; it has the first one at least. */
const adresregels = ["adresregel1", "adresregel2", "adresregel3"] as const

/** The fields of a postbus, in the order in which jsonb keeps them. */
const postbusFields: ReadonlyArray<JsonField> = [
  otherField("land"),
  textField("postcode"),
  textField("woonplaats"),
  otherField("postbusnummer")
]

const plainBinnenlands = (adres: Adres): RawBuilder<boolean> => {
  const huisletter = fieldOf(adres, "huisletter")
  const toevoeging = fieldOf(adres, "huisnummertoevoeging")
  return all([
    inTheNetherlands(adres),
    noLongerThan(fieldOf(adres, "straat"), maximumLengths.straat),
    wholeNumberIn(fieldOf(adres, "huisnummer"), huisnummerRange),
    nullOr(huisletter, matches(huisletter, huisletterPattern)),
    nullOr(toevoeging, matches(toevoeging, huisnummertoevoegingPattern))
  ])
}

const plainPostbus = (adres: Adres): RawBuilder<boolean> =>
  all([
    inTheNetherlands(adres),
    sql<boolean>`${fieldOf(adres, "woonplaats")} is not null`,
    wholeNumberIn(fieldOf(adres, "postbusnummer"), postNummerRange)
  ])

const plainBuitenlands = (adres: Adres): RawBuilder<boolean> => {
  const regels = adresregels.map((regel) => fieldOf(adres, regel))
  return all([
    sql<boolean>`${fieldOf(adres, adresregels[0])} is not null`,
    plainTexts(regels),
    ...regels.map((regel) => noLongerThan(regel, maximumAdresregel)),
    frequentLandAbroad(fieldOf(adres, "land"))
  ])
}

/** A postcode as it is kept, plain texts, and no other land. */
const inTheNetherlands = (adres: Adres): RawBuilder<boolean> =>
  all([
    matches(fieldOf(adres, "postcode"), postcodePattern),
    plainTexts([fieldOf(adres, "straat"), fieldOf(adres, "woonplaats")]),
    noLongerThan(fieldOf(adres, "woonplaats"), maximumLengths.woonplaats),
    sql<boolean>`coalesce(${fieldOf(adres, "land")}, ${sql.lit(nederlandAsJson)}) = ${sql.lit(nederlandAsJson)}`
  ])
