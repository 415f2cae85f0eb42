import {
  type Bsn,
  type GegevenOp,
  type Identificator,
  type IdentificatorIds,
  type Partij,
  type Partijgegevens
} from "@betrokkene/domain"
import { eachAdresOnce, identificatorKey } from "@betrokkene/domain/internal"
import { Redacted } from "effect"
import type { QueryCreator } from "kysely"
import { jsonArrayFrom } from "kysely/helpers/postgres"
import {
  adresColumns,
  adresIdsIn,
  type DigitaalAdresRow,
  fromAdresRow,
  voorkeurOf,
  withAdresOnce
} from "../betrokkene/digitale-adressen.ts"
import { partijColumns } from "../connection/columns.ts"
import type { IdentificatorRow, PartijRow, Tables } from "../connection/tables.ts"
import { withoutNulls } from "../connection/without-nulls.ts"

/** The row of a partij, without its identificatoren and digital addresses. */
export const toPartijRow = ({ gegevenOp, gegevens, id, nummer, registratiedatum, versie }: Partij): PartijRow => ({
  id,
  nummer,
  soort_partij: gegevens.soortPartij,
  contactnaam: gegevens.soortPartij === "organisatie" ? null : gegevens.contactnaam ?? null,
  organisatienaam: gegevens.soortPartij === "persoon" ? null : gegevens.organisatienaam ?? null,
  bezoekadres: gegevens.bezoekadres ?? null,
  correspondentieadres: gegevens.correspondentieadres ?? null,
  voorkeurstaal: gegevens.voorkeurstaal ?? null,
  zoals_ontvangen: gegevens.zoalsOntvangen ?? null,
  indicatie_geheimhouding: gegevens.indicatieGeheimhouding,
  indicatie_actief: gegevens.indicatieActief,
  interne_notitie: gegevens.interneNotitie ?? null,
  registratiedatum,
  versie,
  gegeven_op: gegevenOp === undefined ? null : { ...gegevenOp, versie }
})

/** The rows of the identificatoren of a partij. */
export const toIdentificatorRows = (
  { gegevens, id, identificatorIds = {} }: Partij
): ReadonlyArray<IdentificatorRow> =>
  gegevens.identificatoren.map((identificator: Identificator, volgorde: number) => {
    const { kvkNummer, soort, waarde } = identificatorKey(identificator)
    return {
      partij_id: id,
      volgorde,
      soort,
      waarde,
      kvk_nummer: kvkNummer,
      andere_identificator: identificator.anderePartijIdentificator ?? null,
      identificator_id: identificatorIds[soort] ?? null
    }
  })

const identificatorColumns = ["soort", "waarde", "kvk_nummer", "andere_identificator", "identificator_id"] as const

/** Selects partijen with all their columns, and their identificatoren and digital addresses as one value each. */
export const selectPartijen = (database: QueryCreator<Tables>) =>
  database.selectFrom("partij").select(partijColumns).select((columns) => [
    jsonArrayFrom(
      columns.selectFrom("identificator").select(identificatorColumns)
        .whereRef("identificator.partij_id", "=", "partij.id").orderBy("volgorde")
    ).as("identificatoren"),
    jsonArrayFrom(
      columns.selectFrom("partij_digitaal_adres").select(adresColumns)
        .whereRef("partij_digitaal_adres.partij_id", "=", "partij.id").orderBy("volgorde")
    ).as("digitale_adressen")
  ])

interface GatheredPartijRow extends PartijRow {
  readonly identificatoren: ReadonlyArray<StoredIdentificator>
  readonly digitale_adressen: ReadonlyArray<DigitaalAdresRow>
}

/** The partij of a row, as the register gives it: with each digital address once, also if an older version did not. */
export const readPartijRow = (row: GatheredPartijRow): Partij => {
  const partij = fromPartijRow(row)
  const { digitaleAdressen, voorkeurskanaal } = partij.gegevens
  const once = eachAdresOnce(digitaleAdressen, voorkeurskanaal)
  return once === digitaleAdressen
    ? partij
    : withAdresOnce(
      { ...partij, gegevens: { ...partij.gegevens, digitaleAdressen: once } as Partijgegevens },
      digitaleAdressen,
      once
    )
}

/** The partij of a row exactly as stored, for the rules of the reconciliation. */
export const fromPartijRow = (row: GatheredPartijRow): Partij => ({
  id: row.id,
  nummer: row.nummer,
  // Constraints of the table, not the compiler, keep the names in line with the kind: hence the cast.
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
    interneNotitie: row.interne_notitie,
    zoalsOntvangen: row.zoals_ontvangen
  }) as unknown as Partijgegevens,
  registratiedatum: row.registratiedatum,
  versie: row.versie,
  ...(row.gegeven_op === null ? {} : { gegevenOp: withoutVersie(row.gegeven_op) }),
  ...adresIdsIn(row.digitale_adressen),
  ...identificatorIdsIn(row.identificatoren)
})

/** The ids that the rows hold, as a partij has them. */
const identificatorIdsIn = (
  rows: ReadonlyArray<StoredIdentificator>
): { readonly identificatorIds?: IdentificatorIds } => {
  const kept = rows.filter(({ identificator_id }) => identificator_id !== null && identificator_id !== undefined)
  return kept.length === 0
    ? {}
    : { identificatorIds: Object.fromEntries(kept.map(({ identificator_id, soort }) => [soort, identificator_id])) }
}

const withoutVersie = ({ digitaal, velden, voor: before }: GegevenOp): GegevenOp => ({
  velden,
  ...(before === undefined ? {} : { voor: before }),
  ...(digitaal === undefined ? {} : { digitaal })
})

/** The columns by which {@link fromIdentificatorRow} knows an identificator. */
export type StoredIdentificator =
  & Pick<IdentificatorRow, "soort" | "waarde" | "kvk_nummer">
  & Partial<Pick<IdentificatorRow, "andere_identificator" | "identificator_id">>

/** The identificator of a row, a bsn redacted. */
export const fromIdentificatorRow = (
  { andere_identificator: andere, kvk_nummer, soort, waarde }: StoredIdentificator
): Identificator =>
  ({
    soort,
    waarde: soort === "bsn" ? Redacted.make(waarde, { label: "bsn" }) as Bsn : waarde,
    ...(kvk_nummer === "" ? {} : { kvkNummer: kvk_nummer }),
    ...(andere === null || andere === undefined ? {} : { anderePartijIdentificator: andere })
  }) as Identificator
