import type { VerweesdeAdressen } from "@betrokkene/domain"
import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Tabellen } from "../tabellen.ts"
import type { Bereik } from "./bereik.ts"

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

const vanBetrokkenen = (bereik: Bereik): RawBuilder<Rij> => sql<Rij>`
  with los as (
    select adres.betrokkene_id as id, max(adres.registratiedatum) as registratiedatum
    from betrokkene_digitaal_adres as adres
    where ${bereik("adres.klantcontact_id")} and not exists (
      select from betrokkene where betrokkene.klantcontact_id = adres.klantcontact_id and betrokkene.id = adres.betrokkene_id
    )
    group by adres.betrokkene_id
  )
  select id, registratiedatum from los where not exists (select from betrokkene where betrokkene.id = los.id) order by id`

const vanPartijen = (bereik: Bereik): RawBuilder<Rij> => sql<Rij>`
  select adres.partij_id as id, max(adres.registratiedatum) as registratiedatum
  from partij_digitaal_adres as adres
  where ${bereik("adres.partij_id")} and not exists (select from partij where partij.id = adres.partij_id)
  group by adres.partij_id order by adres.partij_id`

/** Deletes the digital addresses of an owner who is not there. */
export const verwijderingVanVerweesde = ({ id, soort }: VerweesdeAdressen["eigenaar"]): RawBuilder<unknown> =>
  soort === "partij"
    ? sql`delete from partij_digitaal_adres where partij_id = ${id} and not exists (select from partij where id = ${id})`
    : sql`delete from betrokkene_digitaal_adres where betrokkene_id = ${id} and not exists (select from betrokkene where id = ${id})`
