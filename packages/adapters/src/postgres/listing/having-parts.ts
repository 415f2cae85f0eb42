import { type NumberedKlantcontactFilter, numberedRecords } from "@betrokkene/domain"
import { type Expression, sql, type SqlBool } from "kysely"
import { containsPart } from "./contains-part.ts"

type Parts = {
  readonly [
    name in "partOfDigitaalAdres" | "partOfInhoud" | "partOfOnderwerp" | "partOfReactie"
  ]: NumberedKlantcontactFilter[name] | undefined
}

/**
 * Of the newest klantcontacten, those whose texts have these parts, and of the newest addresses, those with a part. An
 * index of the parts of one text more than doubles what it costs to add a klantcontact.
 *
 * Those that match are gathered in one array: the planner, which cannot tell how many there will be, would else read
 * every klantcontact.
 */
export const havingParts = (
  { partOfDigitaalAdres, partOfInhoud, partOfOnderwerp, partOfReactie }: Parts
): ReadonlyArray<Expression<SqlBool>> => {
  const texts = [
    ...(partOfOnderwerp === undefined ? [] : [containsPart(sql.ref("nieuwste.onderwerp"), partOfOnderwerp)]),
    ...(partOfInhoud === undefined ? [] : [containsPart(sql.ref("nieuwste.inhoud"), partOfInhoud)]),
    ...(partOfReactie === undefined ? [] : [containsPart(sql`(nieuwste.verdere_teksten ->> 'reactie')`, partOfReactie)])
  ]
  const found = [
    ...(texts.length === 0 ? [] : [withTexts(texts)]),
    ...(partOfDigitaalAdres === undefined ? [] : [withAdres(partOfDigitaalAdres)])
  ]
  return found.length === 0
    ? []
    : [sql<SqlBool>`klantcontact.id in (select unnest(array(${sql.join(found, sql` intersect `)})))`]
}

const withTexts = (conditions: ReadonlyArray<Expression<SqlBool>>) =>
  sql`
    select nieuwste.id from (
      select id, onderwerp, inhoud, verdere_teksten from klantcontact order by plaatsgevonden_op desc, id desc
      limit ${sql.lit(numberedRecords)}
    ) as nieuwste where ${sql.join(conditions, sql` and `)}`

const withAdres = (part: string) =>
  sql`
    select nieuwste.klantcontact_id from (
      select klantcontact_id, adres from betrokkene_digitaal_adres
      order by registratiedatum desc, betrokkene_id desc, volgorde desc limit ${sql.lit(numberedRecords)}
    ) as nieuwste where ${containsPart(sql.ref("nieuwste.adres"), part)}`
