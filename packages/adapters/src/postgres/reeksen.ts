import { later, type Sorteerveld } from "@betrokkene/domain"
import { type Expression, type RawBuilder, type SelectQueryBuilder, sql, type SqlBool } from "kysely"
import type { Spanne } from "./blader.ts"

/** The tables whose lists are narrowed to a period, and sorted by what happened or by when it was registered. */
type Tabel = "betrokkene" | "klantcontact"

/** Rows that lie together in an index, in the order of the list: by what they are told from others, and between which moments of that order. */
export interface Reeks {
  readonly voorwaarden: ReadonlyArray<Expression<SqlBool>>
  readonly spanne: Spanne
}

/** What a list is narrowed to: all of it, the same in parts that each lie together in the index by which it is sorted, and its period. */
export interface Beperking {
  readonly geheel: ReadonlyArray<Expression<SqlBool>>
  readonly delen: ReadonlyArray<ReadonlyArray<Expression<SqlBool>>>
  readonly periode: Spanne
}

/**
 * The runs of rows that make up a list. By when a contact took place a period is a stretch of the index. By when it was registered it is
 * not; but nearly all are registered at once, so that the period bounds that too, and the others are found by an index of their own.
 */
export const reeksen = (tabel: Tabel, veld: Sorteerveld, { delen, geheel, periode }: Beperking): ReadonlyArray<Reeks> => {
  if (veld === "plaatsgevondenOp") return delen.map((voorwaarden) => ({ voorwaarden, spanne: periode }))
  const { tot, vanaf } = periode
  if (tot === undefined && vanaf === undefined) return delen.map((voorwaarden) => ({ voorwaarden, spanne: {} }))
  const [binnen, tijdig] = [inPeriode(tabel, periode), isTijdig(tabel)]
  return [
    ...delen.map((voorwaarden) => ({
      voorwaarden: [...voorwaarden, ...binnen, tijdig],
      spanne: { vanaf, tot: tot === undefined ? undefined : later(tot, uur) }
    })),
    { voorwaarden: [...geheel, ...binnen, sql<SqlBool>`not (${tijdig})`], spanne: {} }
  ]
}

const uur = 3_600_000

// In the words of the partial indexes, so that the planner sees them also in a prepared statement.
const isTijdig = (tabel: Tabel) =>
  sql<SqlBool>`${sql.ref(`${tabel}.registratiedatum`)} - ${sql.ref(`${tabel}.plaatsgevonden_op`)} between interval '0' and interval '1 hour'`

/** That a contact took place within a period, for a list that is not sorted by that. */
export const inPeriode = (tabel: Tabel | "gezocht", { tot, vanaf }: Spanne): ReadonlyArray<Expression<SqlBool>> => {
  const moment = sql.ref(`${tabel}.plaatsgevonden_op`)
  return [
    ...(vanaf === undefined ? [] : [sql<SqlBool>`${moment} >= ${vanaf}::timestamptz`]),
    ...(tot === undefined ? [] : [sql<SqlBool>`${moment} < ${tot}::timestamptz`])
  ]
}

/** All that these queries give, each of them with its own order and limit: a list over it is read from each no further than it needs. */
export const alle = <Rij>(vragen: ReadonlyArray<SelectQueryBuilder<never, never, Rij>>): RawBuilder<Rij> => sql<Rij>`(${sql.join(vragen, sql` union all `)})`
