import { daysEarlier } from "@betrokkene/domain"
import { sql } from "kysely"
import type { Klantcontactvoorwaarden, Voorwaarde } from "../conditions.ts"
import { voor } from "../valid/tijdstip.ts"

/** The follow-up is long over and the partij was written later; of these rows each has what that asks of the betrokkene. */
const nieuwerePartij = (van: "betrokkene" | "adres"): Voorwaarde => ({ beleid, peildatum }) =>
  sql<boolean>`partij.indicatie_actief and partij.wijziging > ${sql.ref(`${van}.wijziging`)}
    and ${voor(sql.ref(`${van}.plaatsgevonden_op`), daysEarlier(peildatum, beleid.verouderdNa))}`

/** The partij was written later, and has something of a kind that the betrokkene gave too. */
export const verouderdeAfwijking: Klantcontactvoorwaarden = {
  betrokkene: (omstandigheden) =>
    sql<boolean>`${nieuwerePartij("betrokkene")(omstandigheden)} and (
      (betrokkene.contactnaam is not null and partij.contactnaam is not null)
      or (betrokkene.organisatienaam is not null and partij.organisatienaam is not null)
      or (betrokkene.bezoekadres is not null and partij.bezoekadres is not null)
      or (betrokkene.correspondentieadres is not null and partij.correspondentieadres is not null)
      or (betrokkene.voorkeurstaal is not null and partij.voorkeurstaal is not null)
    )`,
  adres: (omstandigheden) =>
    sql<boolean>`${nieuwerePartij("adres")(omstandigheden)} and exists (
      select from partij_digitaal_adres as van_partij where van_partij.partij_id = partij.id and van_partij.soort = adres.soort offset 0
    )`
}
