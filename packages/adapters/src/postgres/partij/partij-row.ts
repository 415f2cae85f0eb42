import { type Identificator, identificatorKey, type Partij } from "@betrokkene/domain"
import { Redacted } from "effect"
import type { QueryCreator } from "kysely"
import { jsonArrayFrom } from "kysely/helpers/postgres"
import { adresColumns, type DigitaalAdresRow, fromAdresRow, voorkeurOf } from "../betrokkene/digitale-adressen.ts"
import { partijColumns } from "../connection/columns.ts"
import type { IdentificatorRow, PartijRow, Tabellen } from "../connection/tables.ts"
import { withoutNulls } from "../connection/without-nulls.ts"

/** The row of a partij, less its identificatoren and digital addresses. */
export const toPartijRow = ({ gegevens, id, nummer, registratiedatum, versie }: Partij): PartijRow => ({
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
export const toIdentificatorRows = ({ gegevens, id }: Partij): ReadonlyArray<IdentificatorRow> =>
  gegevens.identificatoren.map((identificator: Identificator, order: number) => {
    const { kvkNummer, soort, waarde: value } = identificatorKey(identificator)
    return { partij_id: id, volgorde: order, soort, waarde: value, kvk_nummer: kvkNummer }
  })

/** All columns of partijen, with their identificatoren and digital addresses gathered. */
export const selecteerPartijen = (database: QueryCreator<Tabellen>) =>
  database.selectFrom("partij").select(partijColumns).select((columns) => [
    jsonArrayFrom(
      columns.selectFrom("identificator").select(["soort", "waarde", "kvk_nummer"])
        .whereRef("identificator.partij_id", "=", "partij.id").orderBy("volgorde")
    ).as("identificatoren"),
    jsonArrayFrom(
      columns.selectFrom("partij_digitaal_adres").select(adresColumns)
        .whereRef("partij_digitaal_adres.partij_id", "=", "partij.id").orderBy("volgorde")
    ).as("digitale_adressen")
  ])

interface GatheredPartijRow extends PartijRow {
  readonly identificatoren: ReadonlyArray<Pick<IdentificatorRow, "soort" | "waarde" | "kvk_nummer">>
  readonly digitale_adressen: ReadonlyArray<DigitaalAdresRow>
}

/** The partij of a row, trusted: what is stored may be older than a rule, and must stay readable. */
export const vanPartijRij = (row: GatheredPartijRow): Partij =>
  ({
    id: row.id,
    nummer: row.nummer,
    gegevens: withoutNulls({
      soortPartij: row.soort_partij,
      identificatoren: row.identificatoren.map(fromIdentificatorRow),
      contactnaam: row.contactnaam,
      organisatienaam: row.organisatienaam,
      bezoekadres: row.bezoekadres,
      correspondentieadres: row.correspondentieadres,
      digitaleAdressen: row.digitale_adressen.map(fromAdresRow),
      voorkeurskanaal: voorkeurOf(row.digitale_adressen),
      voorkeurstaal: row.voorkeurstaal,
      indicatieGeheimhouding: row.indicatie_geheimhouding,
      indicatieActief: row.indicatie_actief,
      interneNotitie: row.interne_notitie
    }),
    registratiedatum: row.registratiedatum,
    versie: row.versie
  }) as unknown as Partij

/** The identificator of a row, a bsn redacted. */
export const fromIdentificatorRow = (
  { kvk_nummer, soort, waarde: value }: GatheredPartijRow["identificatoren"][number]
) => ({
  soort,
  waarde: soort === "bsn" ? Redacted.make(value, { label: "bsn" }) : value,
  ...(kvk_nummer === "" ? {} : { kvkNummer: kvk_nummer })
})
