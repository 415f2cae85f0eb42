import {
  type AdresIds,
  type DigitaalAdres,
  type DigitaalAdresId,
  type DigitaleAdressen,
  vergelijkingsvorm
} from "@betrokkene/domain"
import { adresIdsOf, adresKey, eachAdresOnce, withAdresIds } from "@betrokkene/domain/internal"
import { sql, type SqlBool } from "kysely"
import { withoutNulls } from "../connection/without-nulls.ts"

/** A digital address as queries gather it. */
export interface DigitaalAdresRow {
  readonly soort: DigitaalAdres["soortDigitaalAdres"]
  readonly adres: string
  readonly omschrijving: string | null
  readonly referentie: string | null
  readonly is_standaard: boolean | null
  readonly verificatie_datum: string | null
  readonly voorkeur: boolean
  readonly vergelijkingsvorm: string
  /** `null`: the address has the id of its place. */
  readonly adres_id: DigitaalAdresId | null
}

/** A digital address of a betrokkene as queries gather it. */
export interface GivenAdresRow extends DigitaalAdresRow {
  /** Whether it was given as one with that of the partij; `null`: not. */
  readonly gedeeld: boolean | null
}

/** The columns of {@link DigitaalAdresRij}. */
export const adresColumns = [
  "soort",
  "adres",
  "omschrijving",
  "referentie",
  "is_standaard",
  "verificatie_datum",
  "voorkeur",
  "vergelijkingsvorm",
  "adres_id"
] as const

/** The columns of {@link GivenAdresRow}. */
export const givenAdresColumns = [...adresColumns, "gedeeld"] as const

/** The columns of {@link adresRows} that a partij has. */
export const writtenAdresColumns = ["volgorde", ...adresColumns] as const

/** The columns of {@link adresRows} that a betrokkene has. */
export const writtenGivenColumns = ["volgorde", ...givenAdresColumns] as const

/** Digital addresses as a query stores them: any number of them, in one parameter for {@link adresRows}. */
export const writtenAdressen = (
  adressen: ReadonlyArray<DigitaalAdres>,
  voorkeur: DigitaalAdres | undefined,
  adresIds: AdresIds | undefined,
  shared: ReadonlyArray<string> = []
): string => JSON.stringify(writtenAdresRows(adressen, voorkeur, adresIds, shared))

/** The rows that {@link writtenAdressen} stores, without their owner. */
export const writtenAdresRows = (
  adressen: ReadonlyArray<DigitaalAdres>,
  voorkeur: DigitaalAdres | undefined,
  adresIds: AdresIds | undefined,
  shared: ReadonlyArray<string>
) =>
  eachAdresOnce(adressen, voorkeur).map((adres, volgorde) => ({
    volgorde,
    soort: adres.soortDigitaalAdres,
    adres: adres.adres,
    vergelijkingsvorm: vergelijkingsvorm(adres),
    omschrijving: adres.omschrijving,
    referentie: adres.referentie,
    is_standaard: adres.isStandaardAdres,
    verificatie_datum: adres.verificatieDatum,
    voorkeur: voorkeur !== undefined && adresKey(adres) === adresKey(voorkeur),
    adres_id: adresIds?.[adresKey(adres)],
    gedeeld: shared.includes(adresKey(adres)) ? true : undefined
  }))

/** {@link geschrevenAdressen} as a table `adres` for a query that stores them. */
export const adresRows = (written: string) => sql`jsonb_to_recordset(${written}::jsonb) as adres (${adresRecord})`

/** The columns of {@link writtenAdresRows} with their types. */
export const adresRecord = sql`
  volgorde smallint, soort text, adres text, omschrijving text, referentie text, is_standaard boolean,
  verificatie_datum date, voorkeur boolean, vergelijkingsvorm text, adres_id uuid, gedeeld boolean`

/**
 * Whether the row of a table of digital addresses holds this address, however it is written. In the words of the indexes
 * on e-mail addresses, so that the planner sees them in a prepared statement too.
 */
export const isAdres = (table: string, adres: Pick<DigitaalAdres, "adres" | "soortDigitaalAdres">) => {
  const [soort, form] = [sql.ref(`${table}.soort`), sql.ref(`${table}.vergelijkingsvorm`)]
  return adres.soortDigitaalAdres === "email"
    ? sql<SqlBool>`${soort} = 'email' and bloksleutel_email(${form}) = ${vergelijkingsvorm(adres)}`
    : sql<SqlBool>`${soort} = ${adres.soortDigitaalAdres} and ${form} = ${vergelijkingsvorm(adres)}`
}

/** The digital address of a row. */
export const fromAdresRow = (
  { adres, is_standaard, omschrijving, referentie, soort, verificatie_datum }: Omit<
    DigitaalAdresRow,
    "adres_id" | "vergelijkingsvorm" | "voorkeur"
  >
): DigitaalAdres =>
  withoutNulls({
    soortDigitaalAdres: soort,
    adres,
    omschrijving,
    referentie,
    isStandaardAdres: is_standaard,
    verificatieDatum: verificatie_datum
  }) as DigitaalAdres

/** The preferred digital address, `null` when none is preferred. */
export const voorkeurOf = (rows: ReadonlyArray<DigitaalAdresRow>): DigitaalAdres | null => {
  const row = rows.find(({ voorkeur }) => voorkeur)
  return row === undefined ? null : fromAdresRow(row)
}

/** The ids of the addresses of a record, as far as their places do not tell them; empty when they tell all. */
export const adresIdsIn = (rows: ReadonlyArray<DigitaalAdresRow>): { readonly adresIds?: AdresIds } => {
  const given = rows.flatMap((row) =>
    row.adres_id === null ? [] : [[adresKey(fromAdresRow(row)), row.adres_id] as const]
  )
  return given.length === 0 ? {} : { adresIds: Object.fromEntries(given) }
}

/** The addresses that a betrokkene gave as one with those of its partij. */
export const sharedIn = (rows: ReadonlyArray<GivenAdresRow>): { readonly sharedAdressen?: ReadonlyArray<string> } => {
  const shared = rows.flatMap((row) => row.gedeeld === true ? [adresKey(fromAdresRow(row))] : [])
  return shared.length === 0 ? {} : { sharedAdressen: shared }
}

/** The record of which each address that stood there more than once stands there `once`, with the first of its ids. */
export const withAdresOnce = <Stored extends { readonly id: string; readonly adresIds?: AdresIds }>(
  record: Stored,
  stored: DigitaleAdressen,
  once: DigitaleAdressen
): Stored => {
  const ids = adresIdsOf(record, stored)
  const byKey = new Map(stored.map((adres, place) => [adresKey(adres), ids[place]] as const).toReversed())
  return withAdresIds(record, once, once.flatMap((adres) => byKey.get(adresKey(adres)) ?? []))
}
