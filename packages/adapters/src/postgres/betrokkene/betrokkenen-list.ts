import { type BetrokkeneFilter, type Browse, Rol, type SortField, vergelijkingsvorm } from "@betrokkene/domain"
import { type Expression, type Kysely, type SelectQueryBuilder, sql, type SqlBool } from "kysely"
import { betrokkeneColumns } from "../connection/columns.ts"
import type { Tabellen } from "../connection/tables.ts"
import { browseQuery, inOrder, type Period } from "../listing/browse.ts"
import { inPeriod, withRanges } from "../listing/ranges.ts"
import { selecteerBetrokkenen } from "./betrokkene-row.ts"

/** The query of a page of betrokkenen. */
export const browseBetrokkenen = (
  database: Kysely<Tabellen>,
  filter: BetrokkeneFilter,
  veld: SortField,
  browse: Browse
) => {
  if (isOfOne(filter)) return browseOfOne(database, filter, veld, browse)
  const selection = database.selectFrom("betrokkene").select(betrokkeneColumns)
  const restriction = { whole: conditionsOf(filter), delen: parts(filter), period: periodOf(filter) }
  return inOrder(
    selecteerBetrokkenen(withRanges(database, "betrokkene", selection, veld, restriction, browse)),
    sql.ref("volgorde"),
    sql.ref("betrokkene.id"),
    browse
  )
}

/** Of one klantcontact, partij or digital address: what these have is read from an index of their own. */
const isOfOne = ({ digitaalAdres, klantcontact, partij }: BetrokkeneFilter): boolean =>
  digitaalAdres !== undefined || klantcontact !== undefined || partij !== undefined

const browseOfOne = (database: Kysely<Tabellen>, filter: BetrokkeneFilter, veld: SortField, browse: Browse) => {
  const source = filter.digitaalAdres === undefined ? "betrokkene" : "gezocht"
  const id = sql.ref(source === "betrokkene" ? "betrokkene.id" : "gezocht.betrokkene_id")
  return veld === "plaatsgevondenOp"
    ? browseQuery(
      filtered(selecteerBetrokkenen(database), filter, []),
      sql.ref(`${source}.plaatsgevonden_op`),
      id,
      browse,
      periodOf(filter)
    )
    : browseQuery(
      filtered(selecteerBetrokkenen(database), filter, inPeriod(source, periodOf(filter))),
      sql.ref(`${source}.registratiedatum`),
      id,
      browse
    )
}

/** The query of how many betrokkenen there are. */
export const countBetrokkenen = (database: Kysely<Tabellen>, filter: BetrokkeneFilter) =>
  filtered(
    database.selectFrom("betrokkene").select(({ fn }) => fn.countAll<string>().as("aantal")),
    filter,
    inPeriod(filter.digitaalAdres === undefined ? "betrokkene" : "gezocht", periodOf(filter))
  )

const periodOf = ({ plaatsgevondenTot, plaatsgevondenVanaf }: BetrokkeneFilter): Period => ({
  vanaf: plaatsgevondenVanaf,
  tot: plaatsgevondenTot
})

/** Narrows a query; by a digital address it is read from the index of that, which holds by what the list is sorted. */
const filtered = <O>(
  query: SelectQueryBuilder<Tabellen, "betrokkene", O>,
  filter: BetrokkeneFilter,
  within: ReadonlyArray<Expression<SqlBool>>
): SelectQueryBuilder<Tabellen, "betrokkene", O> => {
  const { digitaalAdres } = filter
  const joined = digitaalAdres === undefined ? query : query
    .innerJoin("betrokkene_digitaal_adres as gezocht", "gezocht.betrokkene_id", "betrokkene.id")
    .where("gezocht.soort", "=", digitaalAdres.soortDigitaalAdres)
    .where("gezocht.vergelijkingsvorm", "=", vergelijkingsvorm(digitaalAdres)) as unknown as typeof query
  return joined.where(({ and }) => and([...conditionsOf(filter), ...within]))
}

/** What is narrowed to any of rol, initiator and usage mode, in the parts that lie together in an index: of one of each. */
const parts = (
  { gekend, initiator, rol }: BetrokkeneFilter
): ReadonlyArray<ReadonlyArray<Expression<SqlBool>>> | undefined =>
  rol === undefined && initiator === undefined && gekend === undefined
    ? undefined
    : choices(rol, Rol.literals).flatMap((rol) =>
      choices(initiator, [true, false]).flatMap((initiator) =>
        choices(gekend, [true, false]).map((gekend) => conditionsOf({ rol, initiator, gekend }))
      )
    )

const choices = <A>(chosen: A | undefined, all: ReadonlyArray<A>): ReadonlyArray<A> =>
  chosen === undefined ? all : [chosen]

// The words of the partial indexes are written out, so that the planner sees them also in a prepared statement.
const conditionsOf = (filter: BetrokkeneFilter): ReadonlyArray<Expression<SqlBool>> => [
  ...(filter.klantcontact === undefined ? [] : [sql<SqlBool>`betrokkene.klantcontact_id = ${filter.klantcontact}`]),
  ...(filter.partij === undefined ? [] : [sql<SqlBool>`betrokkene.partij_id = ${filter.partij}`]),
  ...(filter.rol === undefined
    ? []
    : [
      filter.rol === "klant"
        ? sql<SqlBool>`betrokkene.rol = 'klant'`
        : sql<SqlBool>`betrokkene.rol = 'vertegenwoordiger'`
    ]),
  ...(filter.initiator === undefined
    ? []
    : [filter.initiator ? sql<SqlBool>`betrokkene.initiator` : sql<SqlBool>`not betrokkene.initiator`]),
  ...(filter.gekend === undefined
    ? []
    : [filter.gekend ? sql<SqlBool>`betrokkene.partij_id is not null` : sql<SqlBool>`betrokkene.partij_id is null`])
]
