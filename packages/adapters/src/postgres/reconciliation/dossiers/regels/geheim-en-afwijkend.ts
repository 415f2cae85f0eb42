import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

/**
 * The partij is geheim, and the betrokkene gives something that the partij may have too. Digital addresses are compared
 * by their soort only, since a stored vergelijkingsvorm may be out of date.
 */
export const geheimEnAfwijkend: KlantcontactConditions = {
  betrokkene: () =>
    sql<boolean>`partij.indicatie_geheimhouding and (
      betrokkene.contactnaam = partij.contactnaam
      or betrokkene.bezoekadres = partij.bezoekadres
      or betrokkene.correspondentieadres = partij.correspondentieadres
    )`,
  adres: () =>
    sql<boolean>`partij.indicatie_geheimhouding and exists (
      select from partij_digitaal_adres as partij_adres
      where partij_adres.partij_id = partij.id and partij_adres.soort = adres.soort offset 0
    )`
}
