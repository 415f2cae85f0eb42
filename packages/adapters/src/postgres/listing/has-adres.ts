import type { AdresFilter } from "@betrokkene/domain"
import { type Expression, type RawBuilder, sql, type SqlBool } from "kysely"

/** An address of a partij, as its column is called. */
type Adres = "bezoekadres" | "correspondentieadres"

/** The first line of an address, in the words of the index on it. */
const firstLine: { readonly [adres in Adres]: RawBuilder<unknown> } = {
  bezoekadres: sql`(partij.bezoekadres ->> 'adresregel1')`,
  correspondentieadres: sql`coalesce(partij.correspondentieadres ->> 'adresregel1',
    'Postbus ' || (partij.correspondentieadres ->> 'postbusnummer'),
    'Antwoordnummer ' || (partij.correspondentieadres ->> 'antwoordnummer'))`
}

/** That the address has all that is asked of it. */
export const hasAdres = (
  adres: Adres,
  { adresregels: [first, second, third] = [], land, nummeraanduidingId }: AdresFilter
): ReadonlyArray<Expression<SqlBool>> => {
  const column = sql.ref(`partij.${adres}`)
  return ([
    [sql`(${column} ->> 'nummeraanduidingId')`, nummeraanduidingId],
    [sql`(${column} #>> '{land,code}')`, land],
    [firstLine[adres], first],
    [sql`(${column} ->> 'adresregel2')`, second],
    [sql`(${column} ->> 'adresregel3')`, third]
  ] as const).flatMap(([part, asked]) => asked === undefined ? [] : [sql<SqlBool>`${part} = ${asked}`])
}
