import { type Browse, later, type SortField } from "@betrokkene/domain"
import { type Expression, type QueryCreator, type SelectQueryBuilder, sql, type SqlBool } from "kysely"
import type { Tabellen } from "../connection/tables.ts"
import { bladerVraag, type Spanne, type Vorm } from "./browse.ts"

/** The tables whose lists are narrowed to a period, and sorted by what happened or by when it was registered. */
type Tabel = "betrokkene" | "klantcontact"

type Voorwaarden = ReadonlyArray<Expression<SqlBool>>

/** What a list is narrowed to: all of it, or else the parts that each lie together in an index of such parts; and its period. */
export interface Beperking {
  readonly geheel: Voorwaarden
  readonly delen?: ReadonlyArray<Voorwaarden> | undefined
  readonly periode: Spanne
}

/** Rows that lie together in an index, in the order of the list. */
interface Reeks {
  readonly voorwaarden: Voorwaarden
  readonly spanne: Spanne
  readonly vorm: Vorm
}

/**
 * The same source of queries with in it, in the place of the table, a page of each of the runs of rows that make up the list: enough for a
 * page of the list, which is read from each no further than it needs. They come with `volgorde`, by which it is then sorted.
 */
export const metReeksen = <O>(
  database: QueryCreator<Tabellen>,
  tabel: Tabel,
  selectie: SelectQueryBuilder<Tabellen, Tabel, O>,
  veld: SortField,
  beperking: Beperking,
  blader: Browse
): QueryCreator<Tabellen> => {
  const [kolom, id] = [
    sql.ref(`${tabel}.${veld === "plaatsgevondenOp" ? "plaatsgevonden_op" : "registratiedatum"}`),
    sql.ref(`${tabel}.id`)
  ]
  const met = selectie.select(inUtc(kolom).as("volgorde"))
  const bladzijden = reeksen(tabel, veld, beperking).map(({ spanne, voorwaarden, vorm }) =>
    bladerVraag(met.where(({ and }) => and(voorwaarden)), kolom, id, blader, spanne, vorm)
  )
  return database.with(tabel, () => sql`(${sql.join(bladzijden, sql` union all `)})`) as unknown as QueryCreator<
    Tabellen
  >
}

/**
 * By when a contact took place a period is a stretch of the index. By when it was registered it is not; but nearly all are registered at
 * once, so that the period bounds that too, and the others are found by an index of their own.
 */
const reeksen = (tabel: Tabel, veld: SortField, { delen, geheel, periode }: Beperking): ReadonlyArray<Reeks> => {
  const stukken = delen === undefined
    ? [{ voorwaarden: geheel, vorm: zoalsHetIs }]
    : delen.map((voorwaarden) => ({ voorwaarden, vorm: inUtc }))
  if (veld === "plaatsgevondenOp") return stukken.map((stuk) => ({ ...stuk, spanne: periode }))
  const { tot, vanaf } = periode
  if (tot === undefined && vanaf === undefined) return stukken.map((stuk) => ({ ...stuk, spanne: {} }))
  const [binnen, tijdig] = [inPeriode(tabel, periode, inUtc), isTijdig(tabel)]
  return [
    ...stukken.map(({ voorwaarden, vorm }) => ({
      voorwaarden: [...voorwaarden, ...binnen, tijdig],
      spanne: { vanaf, tot: tot === undefined ? undefined : later(tot, uur) },
      vorm
    })),
    { voorwaarden: [...geheel, ...binnen, sql<SqlBool>`not (${tijdig})`], spanne: {}, vorm: inUtc }
  ]
}

const uur = 3_600_000

// In the words of the partial indexes, so that the planner sees them also in a prepared statement.
const isTijdig = (tabel: Tabel) =>
  sql<SqlBool>`${sql.ref(`${tabel}.registratiedatum`)} - ${
    sql.ref(`${tabel}.plaatsgevonden_op`)
  } between interval '0' and interval '1 hour'`

const zoalsHetIs: Vorm = (moment) => moment

/**
 * As the indexes of parts have what they are sorted by, those of the whole not: a planner that does not know the values of a prepared
 * statement would guess that one of the whole does as well, in which all that belongs to other parts is passed over.
 */
const inUtc = (moment: Expression<unknown>) => sql`(${moment} at time zone 'UTC')`

/** That a contact took place within a period, for a list that is not sorted by that. */
export const inPeriode = (tabel: Tabel | "gezocht", { tot, vanaf }: Spanne, vorm: Vorm = zoalsHetIs): Voorwaarden => {
  const moment = vorm(sql.ref(`${tabel}.plaatsgevonden_op`))
  return [
    ...(vanaf === undefined ? [] : [sql<SqlBool>`${moment} >= ${vorm(sql`${vanaf}::timestamptz`)}`]),
    ...(tot === undefined ? [] : [sql<SqlBool>`${moment} < ${vorm(sql`${tot}::timestamptz`)}`])
  ]
}
