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
 * That a betrokkene shares the address in the row of the one alias with its partij, which has it in the row of the other:
 * both say the same, as `saysTheSame` in the domain, and the betrokkene in `betrokkene` is linked to the partij.
 */
export const isShared = (ofBetrokkene: string, ofPartij: string): Expression<SqlBool> => {
  const same = (column: string) =>
    sql`${sql.ref(`${ofBetrokkene}.${column}`)} is not distinct from ${sql.ref(`${ofPartij}.${column}`)}`
  const equal = (column: string) => sql`${sql.ref(`${ofBetrokkene}.${column}`)} = ${sql.ref(`${ofPartij}.${column}`)}`
  return sql<SqlBool>`${sql.ref(`${ofBetrokkene}.gedeeld`)} and betrokkene.id = ${ownerOf("betrokkene", ofBetrokkene)}
    and betrokkene.partij_id = ${ownerOf("partij", ofPartij)}
    and ${sql.join(["vergelijkingsvorm", "soort", "adres"].map(equal), sql` and `)}
    and ${sql.join(["omschrijving", "referentie", "verificatie_datum"].map(same), sql` and `)}`
}

/** That the betrokkene who gave the address in the row of this alias does not share it. */
export const isNotShared = (ofBetrokkene: string): Expression<SqlBool> =>
  sql<SqlBool>`(${sql.ref(`${ofBetrokkene}.gedeeld`)} is not true or not exists (
    select from betrokkene join partij_digitaal_adres as van_partij on ${isShared(ofBetrokkene, "van_partij")}
  ))`

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
