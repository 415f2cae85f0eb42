import type { VerweesdeAdressen } from "@betrokkene/domain"
import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Tabellen } from "../../connection/tables.ts"
import type { Bereik } from "./key-range.ts"

/**
 * The digital addresses whose betrokkene or partij is not there. The first look stays with what is kept together in a register that is
 * spread over machines; the few that it finds are looked up by their owner alone.
 */
export const leesVerweesdeAdressen = async (
  database: Kysely<Tabellen>,
  soort: "betrokkene" | "partij",
  bereik: Bereik
): Promise<ReadonlyArray<VerweesdeAdressen>> => {
  const { rows } = await (soort === "betrokkene" ? vanBetrokkenen(bereik) : vanPartijen(bereik)).execute(database)
  return rows.map(({ id, registratiedatum }) => ({ eigenaar: { soort, id }, registratiedatum }) as VerweesdeAdressen)
}

interface Rij {
  readonly id: string
  readonly registratiedatum: string
}

const vanBetrokkenen = (bereik: Bereik): RawBuilder<Rij> =>
  sql<Rij>`
  select adres.betrokkene_id as id, max(adres.registratiedatum) as registratiedatum
  from (
    select distinct adres.betrokkene_id
    from (
      select adres.betrokkene_id, betrokkene.id
      from (select klantcontact_id, betrokkene_id from betrokkene_digitaal_adres where ${
    bereik("klantcontact_id")
  }) as adres
        full join (select klantcontact_id, id from betrokkene where ${bereik("klantcontact_id")}) as betrokkene
          on betrokkene.klantcontact_id = adres.klantcontact_id and betrokkene.id = adres.betrokkene_id
      offset 0
    ) as adres
    where adres.id is null
  ) as los cross join lateral (select * from betrokkene_digitaal_adres where betrokkene_id = los.betrokkene_id offset 0) as adres
  where not exists (select from betrokkene where betrokkene.id = los.betrokkene_id offset 0)
  group by adres.betrokkene_id order by adres.betrokkene_id`

const vanPartijen = (bereik: Bereik): RawBuilder<Rij> =>
  sql<Rij>`
  select adres.partij_id as id, max(adres.registratiedatum) as registratiedatum
  from (
    select adres.partij_id, adres.registratiedatum, partij.id
    from (select partij_id, registratiedatum from partij_digitaal_adres where ${bereik("partij_id")}) as adres
      full join (select id from partij where ${bereik("id")}) as partij on partij.id = adres.partij_id
    offset 0
  ) as adres
  where adres.id is null
  group by adres.partij_id order by adres.partij_id`

/** Deletes the digital addresses of an owner who is not there. */
export const verwijderingVanVerweesde = ({ id, soort }: VerweesdeAdressen["eigenaar"]): RawBuilder<unknown> =>
  soort === "partij"
    ? sql`delete from partij_digitaal_adres where partij_id = ${id} and not exists (select from partij where id = ${id})`
    : sql`delete from betrokkene_digitaal_adres where betrokkene_id = ${id} and not exists (select from betrokkene where id = ${id})`
