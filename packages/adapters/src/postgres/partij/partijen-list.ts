import { type Browse, type PartijFilter, vergelijkingsvorm } from "@betrokkene/domain"
import { type Kysely, type SelectQueryBuilder, sql } from "kysely"
import type { Tabellen } from "../connection/tables.ts"
import { browseQuery } from "../listing/browse.ts"
import { selecteerPartijen } from "./partij-row.ts"

/** The query of a page of partijen, sorted by registratiedatum. */
export const browsePartijen = (database: Kysely<Tabellen>, filter: PartijFilter, browse: Browse) => {
  const [value, id] = filter.digitaalAdres === undefined
    ? [sql.ref<string>("partij.registratiedatum"), sql.ref<string>("partij.id")]
    : [sql.ref<string>("gezocht.registratiedatum"), sql.ref<string>("gezocht.partij_id")]
  return browseQuery(filtered(selecteerPartijen(database), filter), value, id, browse)
}

/** The query of how many partijen there are. */
export const countPartijen = (database: Kysely<Tabellen>, filter: PartijFilter) =>
  filtered(database.selectFrom("partij").select(({ fn }) => fn.countAll<string>().as("aantal")), filter)

/** Narrows a query; by a digital address it is read from the index of that, which holds by what the list is sorted. */
const filtered = <O>(
  query: SelectQueryBuilder<Tabellen, "partij", O>,
  { digitaalAdres, indicatieGeheimhouding, nummer, soortPartij }: PartijFilter
): SelectQueryBuilder<Tabellen, "partij", O> => {
  const joined = digitaalAdres === undefined ? query : query
    .innerJoin("partij_digitaal_adres as gezocht", "gezocht.partij_id", "partij.id")
    .where("gezocht.soort", "=", digitaalAdres.soortDigitaalAdres)
    .where("gezocht.vergelijkingsvorm", "=", vergelijkingsvorm(digitaalAdres)) as unknown as typeof query
  // A word of a closed list is written out, so that the planner knows how rare it is also in a prepared statement.
  return joined.where(({ and, eb }) =>
    and([
      ...(nummer === undefined ? [] : [eb("partij.nummer", "=", nummer)]),
      ...(soortPartij === undefined ? [] : [eb("partij.soort_partij", "=", sql.lit(soortPartij))]),
      ...(indicatieGeheimhouding === undefined
        ? []
        : [eb("partij.indicatie_geheimhouding", "=", indicatieGeheimhouding)])
    ])
  )
}
