import { type BetrokkeneFilter, type KlantcontactSortField, type PageRequest, Rol } from "@betrokkene/domain"
import { type Expression, type Kysely, type SelectQueryBuilder, sql, type SqlBool } from "kysely"
import { betrokkeneColumns } from "../connection/columns.ts"
import type { Tables } from "../connection/tables.ts"
import { browseQuery, inPeriod, type Period } from "../listing/browse.ts"
import { browseRanges } from "../listing/ranges.ts"
import { selectBetrokkenen } from "./betrokkene-row.ts"
import { isAdres } from "./digitale-adressen.ts"

type Conditions = ReadonlyArray<Expression<SqlBool>>

/** The query of a page of betrokkenen. */
export const browseBetrokkenen = (
  database: Kysely<Tables>,
  filter: BetrokkeneFilter,
  field: KlantcontactSortField,
  browse: PageRequest
) => {
  if (isOfOne(filter)) return browseOfOne(database, filter, field, browse)
  return browseRanges(database, {
    table: "betrokkene",
    selection: database.selectFrom("betrokkene").select(betrokkeneColumns),
    select: selectBetrokkenen,
    field,
    restriction: { whole: conditionsOf(filter), parts: partsOf(filter), period: periodOf(filter) },
    browse
  })
}

/** Whether the list is that of one klantcontact, partij or digital address: each of these has an index of its own. */
const isOfOne = ({ digitaalAdres, klantcontact, partij }: BetrokkeneFilter): boolean =>
  digitaalAdres !== undefined || klantcontact !== undefined || partij !== undefined

const browseOfOne = (
  database: Kysely<Tables>,
  filter: BetrokkeneFilter,
  field: KlantcontactSortField,
  browse: PageRequest
) => {
  const table = tableOf(filter)
  const id = sql.ref(table === "betrokkene" ? "betrokkene.id" : "gezocht.betrokkene_id")
  return field === "plaatsgevondenOp"
    ? browseQuery(filtered(selectBetrokkenen(database), filter, []), {
      moment: sql.ref(`${table}.plaatsgevonden_op`),
      id,
      browse,
      period: periodOf(filter)
    })
    : browseQuery(filtered(selectBetrokkenen(database), filter, tookPlaceIn(filter)), {
      moment: sql.ref(`${table}.registratiedatum`),
      id,
      browse
    })
}

/** The query that counts betrokkenen. */
export const countBetrokkenen = (database: Kysely<Tables>, filter: BetrokkeneFilter) =>
  filtered(
    database.selectFrom("betrokkene").select(({ fn }) => fn.countAll<string>().as("aantal")),
    filter,
    tookPlaceIn(filter)
  )

const periodOf = ({ plaatsgevondenTot, plaatsgevondenVanaf }: BetrokkeneFilter): Period => ({
  start: plaatsgevondenVanaf,
  end: plaatsgevondenTot
})

const tookPlaceIn = (filter: BetrokkeneFilter): Conditions =>
  inPeriod(sql.ref(`${tableOf(filter)}.plaatsgevonden_op`), periodOf(filter))

/** The table to be read first. The index of digital addresses holds what the list is sorted by too. */
const tableOf = ({ digitaalAdres }: BetrokkeneFilter) => digitaalAdres === undefined ? "betrokkene" : "gezocht"

const filtered = <O>(
  query: SelectQueryBuilder<Tables, "betrokkene", O>,
  filter: BetrokkeneFilter,
  within: Conditions
): SelectQueryBuilder<Tables, "betrokkene", O> => {
  const { digitaalAdres } = filter
  // The joined table is of no concern to the conditions that follow, so its type is left out.
  const joined = digitaalAdres === undefined ? query : query
    .innerJoin("betrokkene_digitaal_adres as gezocht", "gezocht.betrokkene_id", "betrokkene.id")
    .where(isAdres("gezocht", digitaalAdres)) as unknown as typeof query
  return joined.where(({ and }) => and([...conditionsOf(filter), ...within]))
}

/**
 * A list narrowed by rol, initiator or usage mode, as parts with one value of each: a part lies together in an index.
 * `undefined` when it is narrowed by none of these.
 */
const partsOf = ({ gekend, initiator, rol }: BetrokkeneFilter): ReadonlyArray<Conditions> | undefined =>
  rol === undefined && initiator === undefined && gekend === undefined
    ? undefined
    : choices(rol, Rol.literals).flatMap((rol) =>
      choices(initiator, [true, false]).flatMap((initiator) =>
        choices(gekend, [true, false]).map((gekend) => conditionsOf({ rol, initiator, gekend }))
      )
    )

const choices = <A>(chosen: A | undefined, all: ReadonlyArray<A>): ReadonlyArray<A> =>
  chosen === undefined ? all : [chosen]

// The words of the partial indexes are written out, so that the planner sees them in a prepared statement too.
const conditionsOf = (filter: BetrokkeneFilter): Conditions => [
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
