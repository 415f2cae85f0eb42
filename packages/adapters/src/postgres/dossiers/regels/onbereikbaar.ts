import { sql } from "kysely"
import type { Klantcontactvoorwaarden } from "../voorwaarden.ts"

export const onbereikbaar: Klantcontactvoorwaarden = {
  betrokkene: () =>
    sql<boolean>`betrokkene.bezoekadres is null and betrokkene.correspondentieadres is null
      and (partij.id is null or not partij.indicatie_actief or (
        partij.bezoekadres is null and partij.correspondentieadres is null
        and not exists (select from partij_digitaal_adres where partij_digitaal_adres.partij_id = partij.id offset 0)
      ))
      and not exists (
        select from betrokkene_digitaal_adres as eigen
        where eigen.klantcontact_id = betrokkene.klantcontact_id and eigen.betrokkene_id = betrokkene.id offset 0
      )`
}
