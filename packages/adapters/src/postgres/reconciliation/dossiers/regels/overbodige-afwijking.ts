import { sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

/**
 * Something that the betrokkene gives is equal to what the partij has. The rule asks more of digital addresses: that
 * all of one soort are equal, and the preferred one.
 */
export const overbodigeAfwijking: KlantcontactConditions = {
  betrokkene: () =>
    sql<boolean>`partij.indicatie_actief and (
      betrokkene.contactnaam = partij.contactnaam
      or betrokkene.organisatienaam = partij.organisatienaam
      or betrokkene.bezoekadres = partij.bezoekadres
      or betrokkene.correspondentieadres = partij.correspondentieadres
      or betrokkene.voorkeurstaal = partij.voorkeurstaal
    )`,
  adres: () =>
    sql<boolean>`partij.indicatie_actief and exists (
      select from partij_digitaal_adres as partij_adres
      where partij_adres.partij_id = partij.id and partij_adres.soort = adres.soort
        and partij_adres.adres = adres.adres
        and partij_adres.omschrijving is not distinct from adres.omschrijving offset 0
    )`
}
