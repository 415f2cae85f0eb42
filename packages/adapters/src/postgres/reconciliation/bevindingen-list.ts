import type { BevindingFilter, Browse } from "@betrokkene/domain"
import { type Kysely, type SelectQueryBuilder, sql } from "kysely"
import type { Tabellen } from "../connection/tables.ts"
import { browseQuery } from "../listing/browse.ts"
import { selectBevindingen } from "./bevinding-row.ts"

/** The query of a page of findings. */
export const browseBevindingen = (database: Kysely<Tabellen>, filter: BevindingFilter, browse: Browse) => {
  const [value, id] = sortColumns(filter)
  return browseQuery(filtered(selectBevindingen(database), filter), value, id, browse)
}

/** The query of how many findings there are. */
export const countBevindingen = (database: Kysely<Tabellen>, filter: BevindingFilter) =>
  filtered(
    database.selectFrom("bevinding").innerJoin("bevinding_gezien", "bevinding_gezien.bevinding_id", "bevinding.id")
      .select(({ fn }) => fn.countAll<string>().as("aantal")),
    filter
  )

/** Of the table whose index holds what is searched by. */
const sortColumns = ({ reconciliatie, record }: BevindingFilter) => {
  if (record !== undefined) {
    return [sql.ref<string>("gezocht.gevonden_op"), sql.ref<string>("gezocht.bevinding_id")] as const
  }
  if (reconciliatie !== undefined) {
    return [sql.ref<string>("bevinding_gezien.gevonden_op"), sql.ref<string>("bevinding_gezien.bevinding_id")] as const
  }
  return [sql.ref<string>("bevinding.gevonden_op"), sql.ref<string>("bevinding.id")] as const
}

type Sources = "bevinding" | "bevinding_gezien"

const filtered = <O>(
  query: SelectQueryBuilder<Tabellen, Sources, O>,
  { ernst, reconciliatie, record, regel, toestand }: BevindingFilter
): SelectQueryBuilder<Tabellen, Sources, O> => {
  const joined = record === undefined ? query : query
    .innerJoin("bevinding_record as gezocht", "gezocht.bevinding_id", "bevinding.id")
    .where("gezocht.record_id", "=", record) as unknown as typeof query
  // Words of closed lists are written out, so that the planner knows how rare each is also in a prepared statement.
  return joined.where(({ and, eb }) =>
    and([
      ...(regel === undefined ? [] : [eb("bevinding.regel", "=", sql.lit(regel))]),
      ...(ernst === undefined ? [] : [eb("bevinding.ernst", "=", sql.lit(ernst))]),
      ...(toestand === undefined ? [] : [eb("bevinding.toestand", "=", sql.lit(toestand))]),
      ...(reconciliatie === undefined ? [] : [eb("bevinding_gezien.gezien_in", "=", reconciliatie)])
    ])
  )
}
