import type { ListPosition, PageRequest, RecordPage, Tijdstip } from "@betrokkene/domain"
import { type Expression, type SelectQueryBuilder, sql, type SqlBool } from "kysely"

/** The moments between which a list is read: from `start` on, before `end`. */
export interface Period {
  readonly start?: Tijdstip | undefined
  readonly end?: Tijdstip | undefined
}

/** Turns a moment into the form in which an index holds it. */
export type IndexedForm = (moment: Expression<unknown>) => Expression<unknown>

/** The form of an index of the whole table. */
export const asIs: IndexedForm = (moment) => moment

/**
 * The form in which the indexes of parts, and no others, hold moments. Without it the planner, which does not know
 * the values of a prepared statement, would guess that an index of the whole table does as well, and skip all rows of
 * other parts.
 */
export const inUtc = (moment: Expression<unknown>) => sql`(${moment} at time zone 'UTC')`

/** The columns that a list is sorted by: first the moment, then the id. */
export interface SortColumns {
  readonly moment: Expression<unknown>
  readonly id: Expression<unknown>
}

/** A page of a sorted list. */
export interface Page extends SortColumns {
  readonly browse: PageRequest
  /** Whether the list is that of a whole table, which no filter narrows. */
  readonly unfiltered?: boolean
}

/** A stretch of a sorted list. */
export interface Stretch extends Page {
  /** Narrows the list by the moment that it is sorted by. */
  readonly period?: Period
  /** The form in which the index to be read holds that moment; the column itself unless given. */
  readonly form?: IndexedForm
}

/**
 * Narrows a list to a stretch and sorts it. Asks for one row more than the page holds, which tells whether more
 * follow.
 */
export const browseQuery = <DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  { browse, form = asIs, id, moment, period = {}, unfiltered = false }: Stretch
): SelectQueryBuilder<DB, TB, O> => {
  const columns = { moment: form(moment), id }
  const place = browse.from?.position
  const bounds = ascends(browse)
    ? [lowerBound(columns, form, period.start, place), upperBound(columns, form, period.end)]
    : [lowerBound(columns, form, period.start), upperBound(columns, form, period.end, place)]
  const narrowed = query.where(({ and }) => and(bounds.filter((bound) => bound !== undefined)))
  return inOrder(narrowed, { ...columns, browse, unfiltered })
}

/** Sorts a list in the direction in which it is read. Asks for one row more than the page holds. */
export const inOrder = <DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  { browse, id, moment, unfiltered = false }: Page
): SelectQueryBuilder<DB, TB, O> => {
  const direction = ascends(browse) ? "asc" : "desc"
  const limit = browse.aantal + 1
  return query.orderBy(moment, direction).orderBy(id, direction)
    .limit(unfiltered && browse.aantal === usualSize ? sql.lit(limit) : limit)
}

/**
 * The size of most pages. PostgreSQL expects a limit in a parameter to be a tenth of the table. A plan for any values
 * then looks dear, so PostgreSQL plans each page again. An unfiltered page of this size has its limit written out, and
 * keeps one plan. A filtered page may not: a plan for any values expects few records of each partij, and sorts all of a
 * busy one.
 */
const usualSize = 100

/** Whether the list is that of a whole table. */
export const isUnfiltered = (filter: object): boolean => Object.values(filter).every((value) => value === undefined)

const isBackwards = ({ from }: PageRequest): boolean => from?.direction === "voor"

/**
 * Whether the rows are read from the earliest to the latest: a page before a place is read against the order of the
 * list.
 */
const ascends = (browse: PageRequest): boolean => browse.ascending !== isBackwards(browse)

/*
 * A place in the list and the period can bound the same side. One of the two then implies the other, and only the
 * narrower is asked: given both, PostgreSQL may start at the wider one and skip all rows between them.
 */

const lowerBound = (
  columns: SortColumns,
  form: IndexedForm,
  start: Tijdstip | undefined,
  place?: ListPosition
): Expression<SqlBool> | undefined => {
  if (place !== undefined && (start === undefined || start <= place.waarde)) {
    return sql<SqlBool>`${tuple(columns)} > ${tupleOf(place, form)}`
  }
  return start === undefined ? undefined : sql<SqlBool>`${columns.moment} >= ${literal(start, form)}`
}

const upperBound = (
  columns: SortColumns,
  form: IndexedForm,
  end: Tijdstip | undefined,
  place?: ListPosition
): Expression<SqlBool> | undefined => {
  if (place !== undefined && (end === undefined || place.waarde < end)) {
    return sql<SqlBool>`${tuple(columns)} < ${tupleOf(place, form)}`
  }
  return end === undefined ? undefined : sql<SqlBool>`${columns.moment} < ${literal(end, form)}`
}

const tuple = ({ id, moment }: SortColumns) => sql`(${moment}, ${id})`

const tupleOf = ({ id, waarde }: ListPosition, form: IndexedForm) => sql`(${literal(waarde, form)}, ${id}::uuid)`

const literal = (moment: string, form: IndexedForm) => form(sql`${moment}::timestamptz`)

/** Conditions that the moment lies in the period: none for a side that is open. */
export const inPeriod = (
  moment: Expression<unknown>,
  { end, start }: Period,
  form: IndexedForm = asIs
): ReadonlyArray<Expression<SqlBool>> => [
  ...(start === undefined ? [] : [sql<SqlBool>`${form(moment)} >= ${literal(start, form)}`]),
  ...(end === undefined ? [] : [sql<SqlBool>`${form(moment)} < ${literal(end, form)}`])
]

/** How a row of a list becomes a record in its place. */
export interface RowReader<Row, A> {
  readonly read: (row: Row) => A
  /** The moment that the list is sorted by. */
  readonly momentOf: (record: A, row: Row) => Tijdstip
}

/** The page of what {@link browseQuery} found, in the order of the list. */
export const toPage = <Row, A extends { readonly id: string }>(
  rows: ReadonlyArray<Row>,
  browse: PageRequest,
  { momentOf, read }: RowReader<Row, A>
): RecordPage<A> => {
  const page = rows.slice(0, browse.aantal).map((row) => {
    const record = read(row)
    return { record, position: { waarde: momentOf(record, row), id: record.id } }
  })
  return { rows: isBackwards(browse) ? page.toReversed() : page, meer: rows.length > browse.aantal }
}
