import { sql } from "kysely"
import type { Klantcontactvoorwaarden } from "../conditions.ts"

/** Of digital addresses only the soort is compared: a vergelijkingsvorm that is stored may be an old one. */
export const geheimEnAfwijkend: Klantcontactvoorwaarden = {
  betrokkene: () =>
    sql<boolean>`partij.indicatie_geheimhouding and (
      betrokkene.contactnaam = partij.contactnaam
      or betrokkene.bezoekadres = partij.bezoekadres
      or betrokkene.correspondentieadres = partij.correspondentieadres
    )`,
  adres: () =>
    sql<boolean>`partij.indicatie_geheimhouding and exists (
      select from partij_digitaal_adres as van_partij where van_partij.partij_id = partij.id and van_partij.soort = adres.soort offset 0
    )`
}
