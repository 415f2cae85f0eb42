import { sql } from "kysely"
import { inBlok } from "./blocks.ts"
import type { Bereik } from "./key-range.ts"

/**
 * Of a query that has the rows `adres` and, with an address in their row, `ongekende`: as `paar` each ongekende betrokkene with each
 * partij with which he shares a blocking key. They are made when they are asked for.
 */
export const parenVanBetrokkenen = (grootsteBlok: number) => {
  const vanRij = (sleutel: ReturnType<typeof sql>) =>
    sql`select klantcontact_id, betrokkene_id, ${sleutel} as sleutel from ongekende`
  const vanAdres = (sleutel: ReturnType<typeof sql>, soort: string) =>
    sql`select klantcontact_id, betrokkene_id, ${sleutel} as sleutel from adres where betrokkene = betrokkene_id and partij_id is null and soort = ${
      sql.lit(soort)
    }`
  return sql`
    paar as (
      select distinct klantcontact_id, betrokkene_id, blok_partij_id as partij_id
      from (${
    inBlok(
      {
        email: vanAdres(sql`bloksleutel_email(vergelijkingsvorm)`, "email"),
        telefoon: vanAdres(sql`vergelijkingsvorm`, "telefoonnummer"),
        naam: vanRij(sql`bloksleutel_naam(contactnaam, bezoekadres)`),
        adres: sql`
          ${vanRij(sql`bloksleutel_adres(bezoekadres, 'soortBezoekadres')`)} where bezoekadres is not null
          union all
          ${
          vanRij(sql`bloksleutel_adres(correspondentieadres, 'soortCorrespondentieadres')`)
        } where correspondentieadres is not null`
      },
      sql`klantcontact_id, betrokkene_id`,
      1,
      grootsteBlok
    )
  }) as gevonden
    )`
}

/** As `paar` each partij with each other with which it shares a blocking key or an identificator. */
export const parenVanPartijen = (bereik: Bereik, grootsteBlok: number) => {
  const vanRij = (sleutel: ReturnType<typeof sql>) =>
    sql`select id as partij_id, ${sleutel} as sleutel from partij where ${bereik("id")}`
  const vanAdres = (sleutel: ReturnType<typeof sql>, soort: string) =>
    sql`select partij_id, ${sleutel} as sleutel from partij_digitaal_adres where ${bereik("partij_id")} and soort = ${
      sql.lit(soort)
    }`
  // The partij itself is in each of its blocks.
  return sql`
    paar as (
      select partij_id, kandidaat_id, bool_or(zelfde_identificator) as zelfde_identificator
      from (
        select partij_id, blok_partij_id as kandidaat_id, false as zelfde_identificator
        from (${
    inBlok(
      {
        email: vanAdres(sql`bloksleutel_email(vergelijkingsvorm)`, "email"),
        telefoon: vanAdres(sql`vergelijkingsvorm`, "telefoonnummer"),
        naam: vanRij(sql`bloksleutel_naam(contactnaam, bezoekadres)`),
        adres: sql`
            ${vanRij(sql`bloksleutel_adres(bezoekadres, 'soortBezoekadres')`)} and bezoekadres is not null
            union all
            ${
          vanRij(sql`bloksleutel_adres(correspondentieadres, 'soortCorrespondentieadres')`)
        } and correspondentieadres is not null`
      },
      sql`partij_id`,
      2,
      grootsteBlok
    )
  }) as in_blok
        union all
        select een.partij_id, ander.partij_id, true
        from (select * from identificator where ${bereik("partij_id")}) as een
          cross join lateral (
            select partij_id from identificator where soort = een.soort and waarde = een.waarde and kvk_nummer = een.kvk_nummer offset 0
          ) as ander
      ) as gevonden
      where partij_id <> kandidaat_id
      group by partij_id, kandidaat_id
    )`
}
