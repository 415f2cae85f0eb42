import type { NumberedPageRequest, NumberedSideFilter, SideSoort } from "@betrokkene/domain"
import { type Expression, type Kysely, sql, type SqlBool } from "kysely"
import { type AnySideFilter, descriptionOf, partijVelden } from "../../system/any-side-records.ts"
import type { Tables } from "../connection/tables.ts"
import { asIs, inUtc } from "../listing/browse.ts"
import { conditionsOf, inList } from "./side-list.ts"
import { columnOf, listsOf, listTableOf, type SideRow, wholeRow } from "./side-tables.ts"

/** The tables of side records look alike, so kysely is given the name of one for all. */
type Table = "onderwerpobject"

/** The ids of the side records that match. */
export const numberedSideRecords = (database: Kysely<Tables>, soort: SideSoort, filter: NumberedSideFilter) => {
  const { conditions, list } = parts(soort, filter)
  return inList(
    database.selectFrom(soort as Table).select(sql<string>`${sql.ref(`${soort}.id`)}`.as("id")),
    soort,
    list
  )
    .where(({ and }) => and(conditions))
}

/** The query of a page of side records, by ids that a subquery found: an offset then only walks an index. */
export const pageOfSideRecords = (
  database: Kysely<Tables>,
  soort: SideSoort,
  filter: NumberedSideFilter,
  { aantal, skip }: NumberedPageRequest
) => {
  const { conditions, list } = parts(soort, filter)
  const of = list === undefined ? soort : "lijst"
  const form = conditions.length === 0 ? asIs : inUtc
  const ids = numberedSideRecords(database, soort, filter)
    .orderBy(form(sql.ref(`${of}.registratiedatum`)), "desc")
    .orderBy(sql.ref(list === undefined ? `${soort}.id` : "lijst.record_id"), "desc").limit(aantal).offset(skip)
  return database.selectFrom(soort as Table).select(wholeRow(soort) as never).where("id", "in", ids)
    .orderBy("registratiedatum", "desc").orderBy("id", "desc") as unknown as {
      readonly execute: () => Promise<ReadonlyArray<SideRow>>
    }
}

const parts = (soort: SideSoort, filter: NumberedSideFilter) => {
  const {
    id,
    klantcontactNummer,
    klantcontactReferentienummer,
    naamOfActor,
    naamOfCategorie,
    notSecret,
    open,
    partijNummer,
    partOfNaam,
    ...own
  } = filter
  const { lists = {}, ofCustomer } = descriptionOf(soort)
  const ofActoren = Object.keys(lists).find((veld) => lists[veld] === "actor")
  const klantcontact = sql.ref(`${soort}.${columnOf("klantcontact")}`)
  const besideNumbered = (column: "nummer" | "referentienummer", number: string | undefined) =>
    number === undefined
      ? []
      : [
        sql<SqlBool>`${klantcontact} in (
          select klantcontact.id from klantcontact where klantcontact.${sql.ref(column)} = ${number})`
      ]
  const conditions: ReadonlyArray<Expression<SqlBool>> = [
    ...conditionsOf(soort, own as AnySideFilter),
    ...(id === undefined ? [] : [sql<SqlBool>`${sql.ref(`${soort}.id`)} = ${id}`]),
    ...(partOfNaam === undefined ? [] : [contains(sql`(gegevens #>> '{naam}')`, partOfNaam)]),
    ...besideNumbered("nummer", klantcontactNummer),
    ...besideNumbered("referentienummer", klantcontactReferentienummer),
    ...(naamOfActor === undefined || ofActoren === undefined
      ? []
      : [
        sql<SqlBool>`${sql.ref(`${soort}.id`)} in (
          select record_id from ${sql.table(listTableOf(soort, ofActoren))}
          where lid_id in (select actor.id from actor where actor.gegevens #>> '{naam}' = ${naamOfActor}))`
      ]),
    ...(partijNummer === undefined
      ? []
      : [sql<SqlBool>`${sql.ref(`${soort}.${columnOf("partij")}`)} in (
          select partij.id from partij where partij.nummer = ${partijNummer})`]),
    ...(naamOfCategorie === undefined
      ? []
      : [sql<SqlBool>`${sql.ref(`${soort}.${columnOf("categorie")}`)} in (${withNaam([naamOfCategorie])})`]),
    ...(notSecret === true
      ? partijVelden(soort).map((veld) => isNotSecret(sql.ref(`${soort}.${columnOf(veld)}`)))
      : []),
    ...(open === true && ofCustomer !== undefined
      ? [
        sql<SqlBool>`not exists (
          select from klantcontact where klantcontact.id = ${klantcontact} and klantcontact.vertrouwelijk)`
      ]
      : [])
  ]
  return { conditions, list: listsOf(soort).find((veld) => (own as AnySideFilter)[veld] !== undefined) }
}

/** The ids of the categorieen with one of these names. */
export const withNaam = (namen: ReadonlyArray<string>) =>
  sql`select categorie.id from categorie where categorie.gegevens #>> '{naam}' = any(${namen}::text[])`

/** The partij with this id has no geheimhouding. */
export const isNotSecret = (partij: Expression<unknown>) =>
  sql<SqlBool>`not exists (select from partij where partij.id = ${partij} and partij.indicatie_geheimhouding)`

/** Texts that have this part, in capitals or not: first by an index of which three letters in a row they have. */
const contains = (text: Expression<unknown>, part: string) =>
  sql<SqlBool>`(drietallen(${text}) @> drietallen(${part})
    and strpos(lower(${text} collate "C"), lower(${part} collate "C")) > 0)`
