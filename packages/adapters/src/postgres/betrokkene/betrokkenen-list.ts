import { type BetrokkeneFilter, type Browse, Rol, type SortField, vergelijkingsvorm } from "@betrokkene/domain"
import { type Expression, type Kysely, type SelectQueryBuilder, sql, type SqlBool } from "kysely"
import { betrokkenekolommen } from "../connection/columns.ts"
import type { Tabellen } from "../connection/tables.ts"
import { bladerVraag, opVolgorde, type Spanne } from "../listing/browse.ts"
import { inPeriode, metReeksen } from "../listing/ranges.ts"
import { selecteerBetrokkenen } from "./betrokkene-row.ts"

/** The query of a page of betrokkenen. */
export const bladerBetrokkenen = (
  database: Kysely<Tabellen>,
  filter: BetrokkeneFilter,
  veld: SortField,
  blader: Browse
) => {
  if (isVanEen(filter)) return bladerVanEen(database, filter, veld, blader)
  const selectie = database.selectFrom("betrokkene").select(betrokkenekolommen)
  const beperking = { geheel: kenmerken(filter), delen: delen(filter), periode: periode(filter) }
  return opVolgorde(
    selecteerBetrokkenen(metReeksen(database, "betrokkene", selectie, veld, beperking, blader)),
    sql.ref("volgorde"),
    sql.ref("betrokkene.id"),
    blader
  )
}

/** Of one klantcontact, partij or digital address: what these have is read from an index of their own. */
const isVanEen = ({ digitaalAdres, klantcontact, partij }: BetrokkeneFilter): boolean =>
  digitaalAdres !== undefined || klantcontact !== undefined || partij !== undefined

const bladerVanEen = (database: Kysely<Tabellen>, filter: BetrokkeneFilter, veld: SortField, blader: Browse) => {
  const bron = filter.digitaalAdres === undefined ? "betrokkene" : "gezocht"
  const id = sql.ref(bron === "betrokkene" ? "betrokkene.id" : "gezocht.betrokkene_id")
  return veld === "plaatsgevondenOp"
    ? bladerVraag(
      gefilterd(selecteerBetrokkenen(database), filter, []),
      sql.ref(`${bron}.plaatsgevonden_op`),
      id,
      blader,
      periode(filter)
    )
    : bladerVraag(
      gefilterd(selecteerBetrokkenen(database), filter, inPeriode(bron, periode(filter))),
      sql.ref(`${bron}.registratiedatum`),
      id,
      blader
    )
}

/** The query of how many betrokkenen there are. */
export const telBetrokkenen = (database: Kysely<Tabellen>, filter: BetrokkeneFilter) =>
  gefilterd(
    database.selectFrom("betrokkene").select(({ fn }) => fn.countAll<string>().as("aantal")),
    filter,
    inPeriode(filter.digitaalAdres === undefined ? "betrokkene" : "gezocht", periode(filter))
  )

const periode = ({ plaatsgevondenTot, plaatsgevondenVanaf }: BetrokkeneFilter): Spanne => ({
  vanaf: plaatsgevondenVanaf,
  tot: plaatsgevondenTot
})

/** Narrows a query; by a digital address it is read from the index of that, which holds by what the list is sorted. */
const gefilterd = <O>(
  vraag: SelectQueryBuilder<Tabellen, "betrokkene", O>,
  filter: BetrokkeneFilter,
  binnen: ReadonlyArray<Expression<SqlBool>>
): SelectQueryBuilder<Tabellen, "betrokkene", O> => {
  const { digitaalAdres } = filter
  const bij = digitaalAdres === undefined ? vraag : vraag
    .innerJoin("betrokkene_digitaal_adres as gezocht", "gezocht.betrokkene_id", "betrokkene.id")
    .where("gezocht.soort", "=", digitaalAdres.soortDigitaalAdres)
    .where("gezocht.vergelijkingsvorm", "=", vergelijkingsvorm(digitaalAdres)) as unknown as typeof vraag
  return bij.where(({ and }) => and([...kenmerken(filter), ...binnen]))
}

/** What is narrowed to any of rol, initiator and usage mode, in the parts that lie together in an index: of one of each. */
const delen = (
  { gekend, initiator, rol }: BetrokkeneFilter
): ReadonlyArray<ReadonlyArray<Expression<SqlBool>>> | undefined =>
  rol === undefined && initiator === undefined && gekend === undefined
    ? undefined
    : keuzes(rol, Rol.literals).flatMap((rol) =>
      keuzes(initiator, [true, false]).flatMap((initiator) =>
        keuzes(gekend, [true, false]).map((gekend) => kenmerken({ rol, initiator, gekend }))
      )
    )

const keuzes = <A>(gekozen: A | undefined, alle: ReadonlyArray<A>): ReadonlyArray<A> =>
  gekozen === undefined ? alle : [gekozen]

// The words of the partial indexes are written out, so that the planner sees them also in a prepared statement.
const kenmerken = (filter: BetrokkeneFilter): ReadonlyArray<Expression<SqlBool>> => [
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
