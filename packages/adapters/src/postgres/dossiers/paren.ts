import { sql } from "kysely"
import type { Bereik } from "./bereik.ts"
import { adressleutel, eigenSleutels, inBlok } from "./blokken.ts"

/**
 * Of a query that has the rows `adres`: the keys of its ongekende betrokkenen as `sleutel`, and as `paar` each of them with each partij
 * with which he shares one. They are made when they are asked for.
 */
export const parenVanBetrokkenen = (bereik: Bereik, grootsteBlok: number) => sql`
  sleutel as (
    select betrokkene.klantcontact_id, betrokkene.id as betrokkene_id, eigen.soort, eigen.sleutel
    from betrokkene cross join lateral ${eigenSleutels("betrokkene")}
    where ${bereik("betrokkene.klantcontact_id")} and betrokkene.partij_id is null
      and (betrokkene.bezoekadres is not null or betrokkene.correspondentieadres is not null) and eigen.sleutel is not null
    union all
    select adres.klantcontact_id, adres.betrokkene_id, ${adressleutel}
    from adres where adres.betrokkene = adres.betrokkene_id and adres.partij_id is null and adres.soort in ('email', 'telefoonnummer')
  ),
  paar as (
    select distinct klantcontact_id, betrokkene_id, blok_partij_id as partij_id
    from (${inBlok(sql`sleutel.klantcontact_id, sleutel.betrokkene_id`, grootsteBlok)}) as gevonden
  )`

/** The keys of the partijen as `sleutel`, and as `paar` each with each other with which it shares one or an identificator. */
export const parenVanPartijen = (bereik: Bereik, grootsteBlok: number) => sql`
  sleutel as (
    select partij.id as partij_id, eigen.soort, eigen.sleutel from partij cross join lateral ${eigenSleutels("partij")}
    where ${bereik("partij.id")} and eigen.sleutel is not null
    union all
    select adres.partij_id, ${adressleutel} from partij_digitaal_adres as adres
    where ${bereik("adres.partij_id")} and adres.soort in ('email', 'telefoonnummer')
  ),
  paar as (
    select partij_id, kandidaat_id, bool_or(zelfde_identificator) as zelfde_identificator
    from (
      select partij_id, blok_partij_id as kandidaat_id, false as zelfde_identificator
      from (${inBlok(sql`sleutel.partij_id`, grootsteBlok)}) as in_blok
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
