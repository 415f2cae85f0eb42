import type { VerweesdeAdressen } from "@betrokkene/domain"
import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Tables } from "../../connection/tables.ts"
import type { Within } from "./key-range.ts"

/**
 * The digital addresses whose betrokkene or partij is gone. In a register that is spread over machines, the first look
 * stays within what is kept together. Only the few addresses that it finds are then looked up by their owner alone.
 */
export const readVerweesdeAdressen = async (
  database: Kysely<Tables>,
  soort: "betrokkene" | "partij",
  within: Within
): Promise<ReadonlyArray<VerweesdeAdressen>> => {
  const { rows } = await (soort === "betrokkene" ? ofBetrokkenen(within) : ofPartijen(within)).execute(database)
  return rows.map(({ id, registratiedatum }) => ({ eigenaar: { soort, id }, registratiedatum }) as VerweesdeAdressen)
}

/** An owner that is gone, and the last registratiedatum of its addresses. */
interface Row {
  readonly id: string
  readonly registratiedatum: string
}

/** The betrokkenen that are gone and have digital addresses. An address is within the range of its klantcontact. */
export const ofBetrokkenen = (within: Within): RawBuilder<Row> => {
  const inRange = within("klantcontact_id")
  return sql<Row>`
  select adres.betrokkene_id as id, max(adres.registratiedatum) as registratiedatum
  from (
    select distinct adres.betrokkene_id
    from (
      select adres.betrokkene_id, betrokkene.id
      from (select klantcontact_id, betrokkene_id from betrokkene_digitaal_adres where ${inRange}) as adres
        full join (select klantcontact_id, id from betrokkene where ${inRange}) as betrokkene
          on betrokkene.klantcontact_id = adres.klantcontact_id and betrokkene.id = adres.betrokkene_id
      offset 0
    ) as adres
    where adres.id is null
  ) as missing
    cross join lateral (
      select * from betrokkene_digitaal_adres where betrokkene_id = missing.betrokkene_id offset 0
    ) as adres
  where not exists (select from betrokkene where betrokkene.id = missing.betrokkene_id offset 0)
  group by adres.betrokkene_id order by adres.betrokkene_id`
}

/** The partijen that are gone and have digital addresses. */
export const ofPartijen = (within: Within): RawBuilder<Row> =>
  sql<Row>`
  select adres.partij_id as id, max(adres.registratiedatum) as registratiedatum
  from (
    select adres.partij_id, adres.registratiedatum, partij.id
    from (select partij_id, registratiedatum from partij_digitaal_adres where ${within("partij_id")}) as adres
      full join (select id from partij where ${within("id")}) as partij on partij.id = adres.partij_id
    offset 0
  ) as adres
  where adres.id is null
  group by adres.partij_id order by adres.partij_id`

/** Deletes the digital addresses of an owner that is gone; none when it exists. */
export const deletionOfVerweesde = ({ id, soort }: VerweesdeAdressen["eigenaar"]): RawBuilder<unknown> =>
  soort === "partij"
    ? sql`
      delete from partij_digitaal_adres
      where partij_id = ${id} and not exists (select from partij where id = ${id})`
    : sql`
      delete from betrokkene_digitaal_adres
      where betrokkene_id = ${id} and not exists (select from betrokkene where id = ${id})`
