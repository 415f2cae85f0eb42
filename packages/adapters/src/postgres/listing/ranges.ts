import { type Browse, later, type SortField } from "@betrokkene/domain"
import { type Expression, type QueryCreator, type SelectQueryBuilder, sql, type SqlBool } from "kysely"
import type { Tabellen } from "../connection/tables.ts"
import { browseQuery, type Form, type Period } from "./browse.ts"

/** The tables whose lists are narrowed to a period, and sorted by what happened or by when it was registered. */
type Tabel = "betrokkene" | "klantcontact"

type Conditions = ReadonlyArray<Expression<SqlBool>>

/** What a list is narrowed to: all of it, or else the parts that each lie together in an index of such parts; and its period. */
export interface Restriction {
  readonly whole: Conditions
  readonly delen?: ReadonlyArray<Conditions> | undefined
  readonly period: Period
}

/** Rows that lie together in an index, in the order of the list. */
interface Range {
  readonly conditions: Conditions
  readonly period: Period
  readonly vorm: Form
}

/**
 * The same source of queries with in it, in the place of the table, a page of each of the runs of rows that make up the list: enough for a
 * page of the list, which is read from each no further than it needs. They come with `volgorde`, by which it is then sorted.
 */
export const withRanges = <O>(
  database: QueryCreator<Tabellen>,
  table: Tabel,
  selection: SelectQueryBuilder<Tabellen, Tabel, O>,
  veld: SortField,
  restriction: Restriction,
  browse: Browse
): QueryCreator<Tabellen> => {
  const [column, id] = [
    sql.ref(`${table}.${veld === "plaatsgevondenOp" ? "plaatsgevonden_op" : "registratiedatum"}`),
    sql.ref(`${table}.id`)
  ]
  const source = selection.select(inUtc(column).as("volgorde"))
  const pages = rangesOf(table, veld, restriction).map(({ period, conditions, vorm: form }) =>
    browseQuery(source.where(({ and }) => and(conditions)), column, id, browse, period, form)
  )
  return database.with(table, () => sql`(${sql.join(pages, sql` union all `)})`) as unknown as QueryCreator<
    Tabellen
  >
}

/**
 * By when a contact took place a period is a stretch of the index. By when it was registered it is not; but nearly all are registered at
 * once, so that the period bounds that too, and the others are found by an index of their own.
 */
const rangesOf = (
  table: Tabel,
  veld: SortField,
  { delen: parts, whole, period }: Restriction
): ReadonlyArray<Range> => {
  const pieces = parts === undefined
    ? [{ conditions: whole, vorm: asItIs }]
    : parts.map((conditions) => ({ conditions, vorm: inUtc }))
  if (veld === "plaatsgevondenOp") return pieces.map((gap) => ({ ...gap, period }))
  const { tot, vanaf: from } = period
  if (tot === undefined && from === undefined) return pieces.map((gap) => ({ ...gap, period: {} }))
  const [within, tijdig] = [inPeriod(table, period, inUtc), isPrompt(table)]
  return [
    ...pieces.map(({ conditions, vorm: form }) => ({
      conditions: [...conditions, ...within, tijdig],
      period: { vanaf: from, tot: tot === undefined ? undefined : later(tot, hour) },
      vorm: form
    })),
    { conditions: [...whole, ...within, sql<SqlBool>`not (${tijdig})`], period: {}, vorm: inUtc }
  ]
}

const hour = 3_600_000

// In the words of the partial indexes, so that the planner sees them also in a prepared statement.
const isPrompt = (table: Tabel) =>
  sql<SqlBool>`${sql.ref(`${table}.registratiedatum`)} - ${
    sql.ref(`${table}.plaatsgevonden_op`)
  } between interval '0' and interval '1 hour'`

const asItIs: Form = (moment) => moment

/**
 * As the indexes of parts have what they are sorted by, those of the whole not: a planner that does not know the values of a prepared
 * statement would guess that one of the whole does as well, in which all that belongs to other parts is passed over.
 */
const inUtc = (moment: Expression<unknown>) => sql`(${moment} at time zone 'UTC')`

/** That a contact took place within a period, for a list that is not sorted by that. */
export const inPeriod = (table: Tabel | "gezocht", { tot, vanaf: from }: Period, form: Form = asItIs): Conditions => {
  const moment = form(sql.ref(`${table}.plaatsgevonden_op`))
  return [
    ...(from === undefined ? [] : [sql<SqlBool>`${moment} >= ${form(sql`${from}::timestamptz`)}`]),
    ...(tot === undefined ? [] : [sql<SqlBool>`${moment} < ${form(sql`${tot}::timestamptz`)}`])
  ]
}
