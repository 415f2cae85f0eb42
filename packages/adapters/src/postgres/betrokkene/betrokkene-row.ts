import type { Betrokkene, Tijdstip } from "@betrokkene/domain"
import type { QueryCreator } from "kysely"
import { jsonArrayFrom } from "kysely/helpers/postgres"
import { betrokkeneColumns } from "../connection/columns.ts"
import type { BetrokkeneRow, Tabellen } from "../connection/tables.ts"
import { withoutNulls } from "../connection/without-nulls.ts"
import { adresColumns, type DigitaalAdresRow, fromAdresRow, voorkeurOf } from "./digitale-adressen.ts"

/** The row of a betrokkene, less its digital addresses and less the moment, which is its klantcontact's. */
export const toBetrokkeneRow = (betrokkene: Betrokkene): Omit<BetrokkeneRow, "plaatsgevonden_op"> => {
  const { contactgegevens, id, initiator, klantcontact, registratiedatum, rol, versie } = betrokkene
  return {
    id,
    klantcontact_id: klantcontact,
    ...koppelColumns(betrokkene),
    rol,
    initiator,
    contactnaam: contactgegevens.contactnaam ?? null,
    organisatienaam: contactgegevens.organisatienaam ?? null,
    bezoekadres: contactgegevens.bezoekadres ?? null,
    correspondentieadres: contactgegevens.correspondentieadres ?? null,
    voorkeurstaal: contactgegevens.voorkeurstaal ?? null,
    registratiedatum,
    versie
  }
}

const koppelColumns = (betrokkene: Betrokkene) =>
  betrokkene._tag === "Ongekend"
    ? { partij_id: null, grond_soort: null, grond_identificatorsoort: null, grond_door: null, grond_op: null }
    : {
      partij_id: betrokkene.partij,
      grond_soort: betrokkene.grond.soort,
      grond_identificatorsoort: betrokkene.grond.soort === "identificator" ? betrokkene.grond.identificatorsoort : null,
      grond_door: betrokkene.grond.door,
      grond_op: betrokkene.grond.op
    }

/** All columns of betrokkenen, with their digital addresses gathered. */
export const selecteerBetrokkenen = (database: QueryCreator<Tabellen>) =>
  database.selectFrom("betrokkene").select(betrokkeneColumns).select((columns) =>
    jsonArrayFrom(
      columns.selectFrom("betrokkene_digitaal_adres").select(adresColumns)
        .whereRef("betrokkene_digitaal_adres.betrokkene_id", "=", "betrokkene.id").orderBy("volgorde")
    ).as("digitale_adressen")
  )

/** A betrokkene as {@link selecteerBetrokkenen} finds it. */
export interface BetrokkeneRij extends BetrokkeneRow {
  readonly digitale_adressen: ReadonlyArray<DigitaalAdresRow>
}

/** The betrokkene of a row, trusted: what is stored may be older than a rule, and must stay readable. */
export const vanBetrokkeneRij = (row: BetrokkeneRij): Betrokkene =>
  ({
    ...(row.partij_id === null ? { _tag: "Ongekend" } : {
      _tag: "Gekend",
      partij: row.partij_id,
      grond: withoutNulls({
        soort: row.grond_soort,
        identificatorsoort: row.grond_identificatorsoort,
        door: row.grond_door,
        op: row.grond_op
      })
    }),
    id: row.id,
    klantcontact: row.klantcontact_id,
    rol: row.rol,
    initiator: row.initiator,
    contactgegevens: withoutNulls({
      contactnaam: row.contactnaam,
      organisatienaam: row.organisatienaam,
      bezoekadres: row.bezoekadres,
      correspondentieadres: row.correspondentieadres,
      communicatiekanaal: voorkeurOf(row.digitale_adressen),
      digitaleAdressen: row.digitale_adressen.map(fromAdresRow),
      voorkeurstaal: row.voorkeurstaal
    }),
    registratiedatum: row.registratiedatum,
    versie: row.versie
  }) as unknown as Betrokkene

/** The moment of the klantcontact of a row, by which lists are sorted. */
export const momentOf = (row: BetrokkeneRij): Tijdstip => row.plaatsgevonden_op as Tijdstip
