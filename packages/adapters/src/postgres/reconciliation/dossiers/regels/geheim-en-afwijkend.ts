import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

/**
 * The partij is geheim, and the betrokkene gives something of a kind that the partij has too. How alike they are is left
 * to the rule: few partijen are geheim.
 */
export const geheimEnAfwijkend: KlantcontactConditions = {
  betrokkene: () =>
    sql<boolean>`partij.indicatie_geheimhouding and (
      (betrokkene.contactnaam is not null and partij.contactnaam is not null)
      or (coalesce(betrokkene.bezoekadres, betrokkene.correspondentieadres) is not null
        and coalesce(partij.bezoekadres, partij.correspondentieadres) is not null)
    )`,
  adres: () =>
    sql<boolean>`partij.indicatie_geheimhouding and exists (
      select from partij_digitaal_adres as partij_adres
      where partij_adres.partij_id = partij.id and partij_adres.soort = adres.soort offset 0
    )`
}
