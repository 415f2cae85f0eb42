import type { Browse, Page, Position, Tijdstip } from "@betrokkene/domain"
import { type Expression, type SelectQueryBuilder, sql, type SqlBool } from "kysely"

/** Between which moments what a list is sorted by lies; `tot` itself is outside. */
export interface Period {
  readonly vanaf?: Tijdstip | undefined
  readonly tot?: Tijdstip | undefined
}

/** In what form an index holds moments. */
export type Form = (moment: Expression<unknown>) => Expression<unknown>

const asMoment: Form = (moment) => moment

/** A list narrowed to the stretch that is asked for and sorted, one row more than asked to see whether more follow. */
export const browseQuery = <DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  sortColumn: Expression<unknown>,
  id: Expression<unknown>,
  browse: Browse,
  period: Period = {},
  form: Form = asMoment
): SelectQueryBuilder<DB, TB, O> => {
  const column = form(sortColumn)
  const bounds = [lowerBound(column, id, browse, period, form), upperBound(column, id, browse, period, form)]
  return inOrder(query.where(({ and }) => and(bounds.filter((bound) => bound !== undefined))), column, id, browse)
}

/** Sorts a list in the direction in which it is read, up to one row more than asked. */
export const inOrder = <DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  column: Expression<unknown>,
  id: Expression<unknown>,
  browse: Browse
): SelectQueryBuilder<DB, TB, O> => {
  const direction = ascends(browse) ? "asc" : "desc"
  return query.orderBy(column, direction).orderBy(id, direction).limit(browse.aantal + 1)
}

const ascends = ({ oplopend, vanaf: from }: Browse): boolean => oplopend === (from?.richting !== "voor")

/*
 * Where a place and a moment bound the same side, one of them is implied by the other. Only the narrower is asked: given both, PostgreSQL
 * may begin at the wider and pass over all that lies between.
 */

const lowerBound = (
  column: Expression<unknown>,
  id: Expression<unknown>,
  browse: Browse,
  { vanaf: from }: Period,
  form: Form
) => {
  const place = ascends(browse) ? browse.vanaf?.positie : undefined
  if (place !== undefined && (from === undefined || from <= place.waarde)) {
    return sql<SqlBool>`(${column}, ${id}) > (${form(sql`${place.waarde}::timestamptz`)}, ${place.id}::uuid)`
  }
  return from === undefined ? undefined : sql<SqlBool>`${column} >= ${form(sql`${from}::timestamptz`)}`
}

const upperBound = (
  column: Expression<unknown>,
  id: Expression<unknown>,
  browse: Browse,
  { tot }: Period,
  form: Form
) => {
  const place = ascends(browse) ? undefined : browse.vanaf?.positie
  if (place !== undefined && (tot === undefined || place.waarde < tot)) {
    return sql<SqlBool>`(${column}, ${id}) < (${form(sql`${place.waarde}::timestamptz`)}, ${place.id}::uuid)`
  }
  return tot === undefined ? undefined : sql<SqlBool>`${column} < ${form(sql`${tot}::timestamptz`)}`
}

/** The page of what {@link bladerVraag} found, in the order of the list. */
export const toPage = <Row, A>(
  rows: ReadonlyArray<Row>,
  { aantal: count, vanaf: from }: Browse,
  read: (row: Row) => { readonly record: A; readonly positie: Position }
): Page<A> => {
  const page = rows.slice(0, count).map(read)
  return { rijen: from?.richting === "voor" ? page.toReversed() : page, meer: rows.length > count }
}
