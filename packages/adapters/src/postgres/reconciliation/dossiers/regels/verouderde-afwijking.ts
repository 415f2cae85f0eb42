import { daysEarlier } from "@betrokkene/domain/internal"
import { sql } from "kysely"
import type { Condition, KlantcontactConditions } from "../conditions.ts"
import { before } from "../valid/tijdstip.ts"

/**
 * The klantcontact is older than the policy says, and the partij was written after the betrokkene. Both rows have these
 * columns.
 */
const newerPartij = (row: "betrokkene" | "adres"): Condition => ({ beleid, peildatum }) =>
  sql<boolean>`partij.indicatie_actief and partij.wijziging > ${sql.ref(`${row}.wijziging`)}
    and ${before(sql.ref(`${row}.plaatsgevonden_op`), daysEarlier(peildatum, beleid.verouderdNa))}`

/** The partij is newer, and has something of a kind that the betrokkene gives too. */
export const verouderdeAfwijking: KlantcontactConditions = {
  betrokkene: (circumstances) =>
    sql<boolean>`${newerPartij("betrokkene")(circumstances)} and (
      (betrokkene.contactnaam is not null and partij.contactnaam is not null)
      or (betrokkene.organisatienaam is not null and partij.organisatienaam is not null)
      or (betrokkene.bezoekadres is not null and partij.bezoekadres is not null)
      or (betrokkene.correspondentieadres is not null and partij.correspondentieadres is not null)
      or (betrokkene.voorkeurstaal is not null and partij.voorkeurstaal is not null)
    )`,
  adres: (circumstances) =>
    sql<boolean>`${newerPartij("adres")(circumstances)} and exists (
      select from partij_digitaal_adres as partij_adres
      where partij_adres.partij_id = partij.id and partij_adres.soort = adres.soort offset 0
    )`
}
