import { vergelijkingsvorm } from "@betrokkene/domain"
import { type Expression, sql, type SqlBool } from "kysely"
import { isAdres } from "../betrokkene/digitale-adressen.ts"

/** A kind of record with digital addresses, as the tables are called. */
export type Holder = "betrokkene" | "partij"

/** The record that has the address in the row of this alias. */
export const ownerOf = (holder: Holder, alias: string) => sql.ref(`${alias}.${holder}_id`)

/** The id of the address in the row of this alias, in the words of the index on it. */
export const adresIdOf = (holder: Holder, alias: string) =>
  sql`digitaal_adres_id(${sql.ref(`${alias}.adres_id`)}, ${ownerOf(holder, alias)}, ${sql.ref(`${alias}.volgorde`)})`

/**
 * That the address in the row of this alias is written so. By the indexes on how addresses are compared, each kind in its
 * own way.
 */
export const isWritten = (alias: string, adres: string): Expression<SqlBool> =>
  sql<SqlBool>`${sql.ref(`${alias}.adres`)} = ${adres} and (${
    sql.join(
      [
        isAdres(alias, { soortDigitaalAdres: "email", adres }),
        isAdres(alias, { soortDigitaalAdres: "telefoonnummer", adres }),
        sql<SqlBool>`(${sql.ref(`${alias}.soort`)} <> all ('{email,telefoonnummer}') and ${
          sql.ref(`${alias}.vergelijkingsvorm`)
        } = ${vergelijkingsvorm({ soortDigitaalAdres: "overig", adres })})`
      ],
      sql` or `
    )
  })`
