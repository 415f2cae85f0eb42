import type { Partij, Partijdossier, Regel } from "@betrokkene/domain"
import type { Kysely } from "kysely"
import type { Tables } from "../../connection/tables.ts"
import { fromPartijRow, selectPartijen } from "../../partij/partij-row.ts"
import type { ChosenPartij } from "./choose-partijen.ts"
import { lookedUp } from "./look-up.ts"

/** A partij with what is stored beside it. */
export interface StoredPartij {
  readonly partij: Partij
  readonly vergelijkingsvormen: ReadonlyArray<string>
}

/** The partijen with these ids, by id; those that are gone are left out. */
export const readPartijen = async (
  database: Kysely<Tables>,
  ids: ReadonlyArray<string>
): Promise<ReadonlyMap<string, StoredPartij>> => {
  if (ids.length === 0) return new Map()
  const rows = await selectPartijen(lookedUp(database, { table: "partij", column: "id", ids })).execute()
  return new Map(rows.map((row) => [row.id, {
    partij: fromPartijRow(row),
    vergelijkingsvormen: row.digitale_adressen.map(({ vergelijkingsvorm }) => vergelijkingsvorm)
  }]))
}

/**
 * The full dossiers of the chosen partijen, in the order of their ids; those that are gone by now are left out.
 * `costlyRegels` look only at the partijen that were chosen for them.
 */
export const readPartijdossiers = async (
  database: Kysely<Tables>,
  chosen: ReadonlyArray<ChosenPartij>,
  costlyRegels: ReadonlyArray<Regel>
): Promise<ReadonlyArray<Partijdossier>> => {
  const byPartij = Map.groupBy(chosen, ({ partij_id }) => partij_id)
  const partijen = await readPartijen(
    database,
    chosen.flatMap(({ candidate_id, partij_id }) => candidate_id === null ? [partij_id] : [partij_id, candidate_id])
  )
  return [...byPartij].toSorted(([one], [other]) => one < other ? -1 : 1).flatMap(([id, rows]) => {
    const stored = partijen.get(id)
    return stored === undefined ? [] : [{
      partij: stored.partij,
      vergelijkingsvormen: stored.vergelijkingsvormen,
      candidates: partijenWith(new Set(rows.flatMap(({ candidate_id }) => candidate_id ?? [])), partijen),
      ...(rows.some(({ costly }) => costly) ? {} : { excluded: costlyRegels })
    }]
  })
}

/** The partijen with one of these ids, in the order of their ids. */
export const partijenWith = (
  ids: ReadonlySet<string>,
  partijen: ReadonlyMap<string, StoredPartij>
): ReadonlyArray<Partij> => [...ids].sort().flatMap((id) => partijen.get(id)?.partij ?? [])
