import { type BetrokkeneFilter, type Blader, type Sorteerveld, vergelijkingsvorm } from "@betrokkene/domain"
import { type Kysely, type SelectQueryBuilder, sql } from "kysely"
import { selecteerBetrokkenen } from "./betrokkene-rij.ts"
import { bladerVraag } from "./blader.ts"
import type { Tabellen } from "./tabellen.ts"

/** The query of a page of betrokkenen. */
export const bladerBetrokkenen = (database: Kysely<Tabellen>, filter: BetrokkeneFilter, veld: Sorteerveld, blader: Blader) => {
  const kolom = veld === "plaatsgevondenOp" ? "plaatsgevonden_op" : "registratiedatum"
  const [waarde, id] = filter.digitaalAdres === undefined
    ? [sql.ref<string>(`betrokkene.${kolom}`), sql.ref<string>("betrokkene.id")]
    : [sql.ref<string>(`gezocht.${kolom}`), sql.ref<string>("gezocht.betrokkene_id")]
  return bladerVraag(gefilterd(selecteerBetrokkenen(database), filter), waarde, id, blader)
}

/** The query of how many betrokkenen there are. */
export const telBetrokkenen = (database: Kysely<Tabellen>, filter: BetrokkeneFilter) =>
  gefilterd(database.selectFrom("betrokkene").select(({ fn }) => fn.countAll<string>().as("aantal")), filter)

/** Narrows a query; by a digital address it is read from the index of that, which holds by what the list is sorted. */
const gefilterd = <O>(vraag: SelectQueryBuilder<Tabellen, "betrokkene", O>, filter: BetrokkeneFilter): SelectQueryBuilder<Tabellen, "betrokkene", O> => {
  const { digitaalAdres } = filter
  const bij = digitaalAdres === undefined ? vraag : vraag
    .innerJoin("betrokkene_digitaal_adres as gezocht", "gezocht.betrokkene_id", "betrokkene.id")
    .where("gezocht.soort", "=", digitaalAdres.soortDigitaalAdres)
    .where("gezocht.vergelijkingsvorm", "=", vergelijkingsvorm(digitaalAdres)) as unknown as typeof vraag
  const moment = sql.ref<string>(digitaalAdres === undefined ? "betrokkene.plaatsgevonden_op" : "gezocht.plaatsgevonden_op")
  return bij.where(({ and }) => and(voorwaarden(filter, moment)))
}

// The words of the partial indexes are written out, so that the planner sees them also in a prepared statement.
const voorwaarden = (filter: BetrokkeneFilter, moment: ReturnType<typeof sql.ref>) => [
  ...(filter.klantcontact === undefined ? [] : [sql<boolean>`betrokkene.klantcontact_id = ${filter.klantcontact}`]),
  ...(filter.partij === undefined ? [] : [sql<boolean>`betrokkene.partij_id = ${filter.partij}`]),
  ...(filter.rol === undefined ? [] : [filter.rol === "klant" ? sql<boolean>`betrokkene.rol = 'klant'` : sql<boolean>`betrokkene.rol = 'vertegenwoordiger'`]),
  ...(filter.initiator === undefined ? [] : [filter.initiator ? sql<boolean>`betrokkene.initiator` : sql<boolean>`not betrokkene.initiator`]),
  ...(filter.gekend === undefined ? [] : [filter.gekend ? sql<boolean>`betrokkene.partij_id is not null` : sql<boolean>`betrokkene.partij_id is null`]),
  ...(filter.plaatsgevondenVanaf === undefined ? [] : [sql<boolean>`${moment} >= ${filter.plaatsgevondenVanaf}::timestamptz`]),
  ...(filter.plaatsgevondenTot === undefined ? [] : [sql<boolean>`${moment} < ${filter.plaatsgevondenTot}::timestamptz`])
]
