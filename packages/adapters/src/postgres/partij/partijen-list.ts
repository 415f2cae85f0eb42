import type { PageRequest, PartijFilter } from "@betrokkene/domain"
import { type Kysely, type SelectQueryBuilder, sql } from "kysely"
import { isAdres } from "../betrokkene/digitale-adressen.ts"
import type { Tables } from "../connection/tables.ts"
import { browseQuery, isUnfiltered } from "../listing/browse.ts"
import { selectPartijen } from "./partij-row.ts"

/** The query of a page of partijen, sorted by registratiedatum. */
export const browsePartijen = (database: Kysely<Tables>, filter: PartijFilter, browse: PageRequest) => {
  const columns = filter.digitaalAdres === undefined
    ? { moment: sql.ref("partij.registratiedatum"), id: sql.ref("partij.id") }
    : { moment: sql.ref("gezocht.registratiedatum"), id: sql.ref("gezocht.partij_id") }
  return browseQuery(filtered(selectPartijen(database), filter), {
    ...columns,
    browse,
    unfiltered: isUnfiltered(filter)
  })
}

/** The query that counts partijen. */
export const countPartijen = (database: Kysely<Tables>, filter: PartijFilter) =>
  filtered(database.selectFrom("partij").select(({ fn }) => fn.countAll<string>().as("aantal")), filter)

const filtered = <O>(
  query: SelectQueryBuilder<Tables, "partij", O>,
  { digitaalAdres, indicatieGeheimhouding, nummer, soortPartij }: PartijFilter
): SelectQueryBuilder<Tables, "partij", O> => {
  // The joined table is of no concern to the conditions that follow, so its type is left out.
  const joined = digitaalAdres === undefined ? query : query
    .innerJoin("partij_digitaal_adres as gezocht", "gezocht.partij_id", "partij.id")
    .where(isAdres("gezocht", digitaalAdres)) as unknown as typeof query
  // A word of a closed list is written out, so that the planner knows in a prepared statement too how rare it is.
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
