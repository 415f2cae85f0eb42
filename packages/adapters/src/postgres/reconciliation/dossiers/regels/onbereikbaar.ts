import { type RawBuilder, sql } from "kysely"
import type { Klantcontactvoorwaarden } from "../conditions.ts"

/** Whether the column holds no address; what was stored past the checks may be a null of json, which is none either. */
const zonder = (kolom: string): RawBuilder<boolean> => sql<boolean>`coalesce(${sql.ref(kolom)}, 'null') = 'null'`

export const onbereikbaar: Klantcontactvoorwaarden = {
  betrokkene: () =>
    sql<boolean>`${zonder("betrokkene.bezoekadres")} and ${zonder("betrokkene.correspondentieadres")}
      and (partij.id is null or not partij.indicatie_actief or (
        ${zonder("partij.bezoekadres")} and ${zonder("partij.correspondentieadres")}
        and not exists (select from partij_digitaal_adres where partij_digitaal_adres.partij_id = partij.id offset 0)
      ))
      and not exists (
        select from betrokkene_digitaal_adres as eigen
        where eigen.klantcontact_id = betrokkene.klantcontact_id and eigen.betrokkene_id = betrokkene.id offset 0
      )`
}
