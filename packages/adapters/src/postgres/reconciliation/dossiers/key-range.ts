import type { IdRange } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"

/** Which records a query is about, as a condition on the column that holds their id. */
export type Within = (column: string) => RawBuilder<boolean>

/** The records of a range; all records where it has no bounds. */
export const inKeyRange = ({ na, tot }: IdRange): Within => (column) => {
  const bounds = [
    ...(na === undefined ? [] : [sql<boolean>`${sql.ref(column)} > ${na}::uuid`]),
    ...(tot === undefined ? [] : [sql<boolean>`${sql.ref(column)} <= ${tot}::uuid`])
  ]
  return bounds.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(bounds, sql` and `)}`
}

/** The records with one of these ids. */
export const withIds = (ids: ReadonlyArray<string>): Within => (column) =>
  sql<boolean>`${sql.ref(column)} = any(${ids}::uuid[])`

/** The one record with this id. */
export const withId = (id: string): Within => (column) => sql<boolean>`${sql.ref(column)} = ${id}::uuid`

/** Which records: those of a range, or those with one of these ids. */
export type Place = IdRange | { readonly ids: ReadonlyArray<string> }

/** The records of this place. */
export const inPlace = (place: Place): Within => "ids" in place ? withIds(place.ids) : inKeyRange(place)
