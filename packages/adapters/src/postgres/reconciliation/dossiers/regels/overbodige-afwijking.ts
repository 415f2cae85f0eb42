import { sql } from "kysely"
import type { Klantcontactvoorwaarden } from "../conditions.ts"

/** Something is equal. Of a soort of digital addresses the rule asks that all are, and the preferred one. */
export const overbodigeAfwijking: Klantcontactvoorwaarden = {
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
      select from partij_digitaal_adres as van_partij
      where van_partij.partij_id = partij.id and van_partij.soort = adres.soort and van_partij.adres = adres.adres
        and van_partij.omschrijving is not distinct from adres.omschrijving offset 0
    )`
}
