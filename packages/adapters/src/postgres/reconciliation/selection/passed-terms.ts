import type { PassedTerm } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"
import { inUtc } from "../../listing/browse.ts"
import { isPrompt } from "../../listing/is-prompt.ts"

const inTerm = (column: string, { tot, van }: PassedTerm): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} between ${van}::timestamptz and ${tot}::timestamptz`

/**
 * For each of these terms queries of the klantcontacten that took place in it, and of those that were registered in it,
 * although they are said to take place later: these few are in the index of what was not registered promptly.
 */
export const klantcontactenInTerms = (terms: ReadonlyArray<PassedTerm>): ReadonlyArray<RawBuilder<unknown>> =>
  terms.filter((term) => term.of === "klantcontact").flatMap((term) => [
    sql`select id as record_id from klantcontact where ${inTerm("plaatsgevonden_op", term)}`,
    sql`
      select id as record_id from klantcontact
      where plaatsgevonden_op > registratiedatum and not (${isPrompt("klantcontact")})
        and ${inUtc(sql.ref("registratiedatum"))}
          between ${inUtc(sql`${term.van}::timestamptz`)} and ${inUtc(sql`${term.tot}::timestamptz`)}`
  ])

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
