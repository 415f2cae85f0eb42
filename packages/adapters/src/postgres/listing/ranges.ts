import { type KlantcontactSortField, type PageRequest } from "@betrokkene/domain"
import { later } from "@betrokkene/domain/internal"
import { type Expression, type QueryCreator, type SelectQueryBuilder, sql, type SqlBool } from "kysely"
import type { Tables } from "../connection/tables.ts"
import { asIs, browseQuery, type IndexedForm, inOrder, inPeriod, inUtc, type Period } from "./browse.ts"
import { isPrompt } from "./is-prompt.ts"

/** The tables whose lists can be narrowed to a period, and sorted by when the contact took place or was registered. */
type Table = "betrokkene" | "klantcontact"

type Conditions = ReadonlyArray<Expression<SqlBool>>

/** What a list is narrowed to. */
export interface Restriction {
  /** The conditions on every row. */
  readonly whole: Conditions
  /**
   * The same restriction as parts, each of which lies together in a partial index; `undefined` when no such index
   * serves it.
   */
  readonly parts?: ReadonlyArray<Conditions> | undefined
  /** When the contacts took place. */
  readonly period: Period
}

/** Rows that lie together in an index, in the order of the list. */
interface Range {
  readonly conditions: Conditions
  readonly period: Period
  readonly form: IndexedForm
}

/** A page of a list that is read from several ranges. */
export interface RangedList<T extends Table, A, O> {
  readonly table: T
  /** The columns that are read of each range. */
  readonly selection: SelectQueryBuilder<Tables, T, A>
  /** The query on the table, which holds the rows of all ranges and no others. */
  readonly select: (ranged: QueryCreator<Tables>) => SelectQueryBuilder<Tables, T, O>
  readonly field: KlantcontactSortField
  readonly restriction: Restriction
  readonly browse: PageRequest
}

/**
 * The query of a page of a list that consists of ranges. A common table expression takes the name of the table and holds
 * a page of each range: together these hold the page of the list, and no range is read further than that needs.
 */
export const browseRanges = <T extends Table, A, O>(
  database: QueryCreator<Tables>,
  { browse, field, restriction, select, selection, table }: RangedList<T, A, O>
): SelectQueryBuilder<Tables, T, O> => {
  const moment = momentColumn(table, field)
  const id = sql.ref(`${table}.id`)
  const unfiltered = restriction.whole.length === 0 && isOpen(restriction.period)
  const sortable = selection.select(inUtc(moment).as("volgorde"))
  const pages = rangesOf(table, field, restriction).map(({ conditions, form, period }) =>
    browseQuery(sortable.where(({ and }) => and(conditions)), { browse, form, id, moment, period, unfiltered })
  )
  // Kysely cannot see which columns raw SQL has. The queries on it name only those of the selection.
  const ranged = database.with(table, () => sql`(${sql.join(pages, sql` union all `)})`) as unknown as QueryCreator<
    Tables
  >
  return inOrder(select(ranged), { moment: sql.ref("volgorde"), id, browse, unfiltered })
}

const momentColumn = (table: Table, field: KlantcontactSortField) =>
  sql.ref(`${table}.${field === "plaatsgevondenOp" ? "plaatsgevonden_op" : "registratiedatum"}`)

/**
 * The ranges of a list. When it is sorted by when contacts took place, the period is one stretch of an index. When it
 * is sorted by when they were registered it is not. But nearly all contacts are registered within the hour, so for
 * these the period bounds the moment of registration too. The others have an index of their own.
 */
const rangesOf = (
  table: Table,
  field: KlantcontactSortField,
  { parts, period, whole }: Restriction
): ReadonlyArray<Range> => {
  const pieces = parts === undefined
    ? [{ conditions: whole, form: asIs }]
    : parts.map((conditions) => ({ conditions, form: inUtc }))
  if (field === "plaatsgevondenOp") return pieces.map((piece) => ({ ...piece, period }))
  if (isOpen(period)) return pieces.map((piece) => ({ ...piece, period: {} }))
  const tookPlace = inPeriod(momentColumn(table, "plaatsgevondenOp"), period, inUtc)
  const prompt = isPrompt(table)
  return [
    ...pieces.map(({ conditions, form }) => ({
      conditions: [...conditions, ...tookPlace, prompt],
      period: registeredIn(period),
      form
    })),
    { conditions: [...whole, ...tookPlace, sql<SqlBool>`not (${prompt})`], period: {}, form: inUtc }
  ]
}

const isOpen = ({ end, start }: Period): boolean => start === undefined && end === undefined

/** When contacts of the period were registered, if that was prompt. */
const registeredIn = ({ end, start }: Period): Period => ({
  start,
  end: end === undefined ? undefined : later(end, hour)
})

const hour = 3_600_000
