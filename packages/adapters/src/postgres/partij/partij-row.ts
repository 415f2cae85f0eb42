import { type Identificator, identificatorKey, type Partij } from "@betrokkene/domain"
import { Redacted } from "effect"
import type { QueryCreator } from "kysely"
import { jsonArrayFrom } from "kysely/helpers/postgres"
import { adreskolommen, type DigitaalAdresRij, vanAdresrij, voorkeurVan } from "../betrokkene/digitale-adressen.ts"
import { partijkolommen } from "../connection/columns.ts"
import type { IdentificatorTabel, PartijTabel, Tabellen } from "../connection/tables.ts"
import { zonderLeeg } from "../connection/without-nulls.ts"

/** The row of a partij, less its identificatoren and digital addresses. */
export const naarPartijRij = ({ gegevens, id, nummer, registratiedatum, versie }: Partij): PartijTabel => ({
  id,
  nummer,
  soort_partij: gegevens.soortPartij,
  contactnaam: gegevens.soortPartij === "organisatie" ? null : gegevens.contactnaam,
  organisatienaam: gegevens.soortPartij === "persoon" ? null : gegevens.organisatienaam ?? null,
  bezoekadres: gegevens.bezoekadres ?? null,
  correspondentieadres: gegevens.correspondentieadres ?? null,
  voorkeurstaal: gegevens.voorkeurstaal ?? null,
  indicatie_geheimhouding: gegevens.indicatieGeheimhouding,
  indicatie_actief: gegevens.indicatieActief,
  interne_notitie: gegevens.interneNotitie ?? null,
  registratiedatum,
  versie
})

/** The rows of the identificatoren of a partij. */
export const naarIdentificatorRijen = ({ gegevens, id }: Partij): ReadonlyArray<IdentificatorTabel> =>
  gegevens.identificatoren.map((identificator: Identificator, volgorde: number) => {
    const { kvkNummer, soort, waarde } = identificatorKey(identificator)
    return { partij_id: id, volgorde, soort, waarde, kvk_nummer: kvkNummer }
  })

/** All columns of partijen, with their identificatoren and digital addresses gathered. */
export const selecteerPartijen = (database: QueryCreator<Tabellen>) =>
  database.selectFrom("partij").select(partijkolommen).select((kolommen) => [
    jsonArrayFrom(
      kolommen.selectFrom("identificator").select(["soort", "waarde", "kvk_nummer"])
        .whereRef("identificator.partij_id", "=", "partij.id").orderBy("volgorde")
    ).as("identificatoren"),
    jsonArrayFrom(
      kolommen.selectFrom("partij_digitaal_adres").select(adreskolommen)
        .whereRef("partij_digitaal_adres.partij_id", "=", "partij.id").orderBy("volgorde")
    ).as("digitale_adressen")
  ])

interface PartijRij extends PartijTabel {
  readonly identificatoren: ReadonlyArray<Pick<IdentificatorTabel, "soort" | "waarde" | "kvk_nummer">>
  readonly digitale_adressen: ReadonlyArray<DigitaalAdresRij>
}

/** The partij of a row, trusted: what is stored may be older than a rule, and must stay readable. */
export const vanPartijRij = (rij: PartijRij): Partij =>
  ({
    id: rij.id,
    nummer: rij.nummer,
    gegevens: zonderLeeg({
      soortPartij: rij.soort_partij,
      identificatoren: rij.identificatoren.map(vanIdentificatorRij),
      contactnaam: rij.contactnaam,
      organisatienaam: rij.organisatienaam,
      bezoekadres: rij.bezoekadres,
      correspondentieadres: rij.correspondentieadres,
      digitaleAdressen: rij.digitale_adressen.map(vanAdresrij),
      voorkeurskanaal: voorkeurVan(rij.digitale_adressen),
      voorkeurstaal: rij.voorkeurstaal,
      indicatieGeheimhouding: rij.indicatie_geheimhouding,
      indicatieActief: rij.indicatie_actief,
      interneNotitie: rij.interne_notitie
    }),
    registratiedatum: rij.registratiedatum,
    versie: rij.versie
  }) as unknown as Partij

/** The identificator of a row, a bsn redacted. */
export const vanIdentificatorRij = ({ kvk_nummer, soort, waarde }: PartijRij["identificatoren"][number]) => ({
  soort,
  waarde: soort === "bsn" ? Redacted.make(waarde, { label: "bsn" }) : waarde,
  ...(kvk_nummer === "" ? {} : { kvkNummer: kvk_nummer })
})
