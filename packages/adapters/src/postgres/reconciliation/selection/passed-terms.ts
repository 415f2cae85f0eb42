import type { PassedTerm } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"

const inTerm = (column: string, { tot, van }: PassedTerm): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} between ${van}::timestamptz and ${tot}::timestamptz`

/** For each of these terms a query of the klantcontacten that took place in it. */
export const klantcontactenInTerms = (terms: ReadonlyArray<PassedTerm>): ReadonlyArray<RawBuilder<unknown>> =>
  terms.filter((term) => term.of === "klantcontact").map((term) =>
    sql`select id as record_id from klantcontact where ${inTerm("plaatsgevonden_op", term)}`
  )

/** The places of the addresses of nobody that were registered in these terms: their klantcontact, or their partij. */
export const orphanedAdressenInTerms = (
  terms: ReadonlyArray<PassedTerm>
): ReadonlyArray<readonly ["klantcontact" | "partij", RawBuilder<unknown>]> =>
  terms.filter((term) => term.of === "adres").flatMap((term) =>
    [
      [
        "klantcontact",
        sql`
          select klantcontact_id as record_id from betrokkene_digitaal_adres as adres
          where ${inTerm("registratiedatum", term)}
            and not exists (select from betrokkene where betrokkene.id = adres.betrokkene_id offset 0)`
      ],
      [
        "partij",
        sql`
          select partij_id as record_id from partij_digitaal_adres as adres
          where ${inTerm("registratiedatum", term)}
            and not exists (select from partij where partij.id = adres.partij_id offset 0)`
      ]
    ] as const
  )
