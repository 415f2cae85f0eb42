import type { Betrokkene, Tijdstip } from "@betrokkene/domain"
import type { QueryCreator } from "kysely"
import { jsonArrayFrom } from "kysely/helpers/postgres"
import { betrokkenekolommen } from "../connection/columns.ts"
import type { BetrokkeneTabel, Tabellen } from "../connection/tables.ts"
import { zonderLeeg } from "../connection/without-nulls.ts"
import { adreskolommen, type DigitaalAdresRij, vanAdresrij, voorkeurVan } from "./digitale-adressen.ts"

/** The row of a betrokkene, less its digital addresses and less the moment, which is its klantcontact's. */
export const naarBetrokkeneRij = (betrokkene: Betrokkene): Omit<BetrokkeneTabel, "plaatsgevonden_op"> => {
  const { contactgegevens, id, initiator, klantcontact, registratiedatum, rol, versie } = betrokkene
  return {
    id,
    klantcontact_id: klantcontact,
    ...koppelkolommen(betrokkene),
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

const koppelkolommen = (betrokkene: Betrokkene) =>
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
  database.selectFrom("betrokkene").select(betrokkenekolommen).select((kolommen) =>
    jsonArrayFrom(
      kolommen.selectFrom("betrokkene_digitaal_adres").select(adreskolommen)
        .whereRef("betrokkene_digitaal_adres.betrokkene_id", "=", "betrokkene.id").orderBy("volgorde")
    ).as("digitale_adressen")
  )

/** A betrokkene as {@link selecteerBetrokkenen} finds it. */
export interface BetrokkeneRij extends BetrokkeneTabel {
  readonly digitale_adressen: ReadonlyArray<DigitaalAdresRij>
}

/** The betrokkene of a row, trusted: what is stored may be older than a rule, and must stay readable. */
export const vanBetrokkeneRij = (rij: BetrokkeneRij): Betrokkene =>
  ({
    ...(rij.partij_id === null ? { _tag: "Ongekend" } : {
      _tag: "Gekend",
      partij: rij.partij_id,
      grond: zonderLeeg({
        soort: rij.grond_soort,
        identificatorsoort: rij.grond_identificatorsoort,
        door: rij.grond_door,
        op: rij.grond_op
      })
    }),
    id: rij.id,
    klantcontact: rij.klantcontact_id,
    rol: rij.rol,
    initiator: rij.initiator,
    contactgegevens: zonderLeeg({
      contactnaam: rij.contactnaam,
      organisatienaam: rij.organisatienaam,
      bezoekadres: rij.bezoekadres,
      correspondentieadres: rij.correspondentieadres,
      communicatiekanaal: voorkeurVan(rij.digitale_adressen),
      digitaleAdressen: rij.digitale_adressen.map(vanAdresrij),
      voorkeurstaal: rij.voorkeurstaal
    }),
    registratiedatum: rij.registratiedatum,
    versie: rij.versie
  }) as unknown as Betrokkene

/** The moment of the klantcontact of a row, by which lists are sorted. */
export const momentVan = (rij: BetrokkeneRij): Tijdstip => rij.plaatsgevonden_op as Tijdstip
