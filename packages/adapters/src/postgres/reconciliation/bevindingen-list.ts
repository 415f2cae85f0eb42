import type { BevindingFilter, BevindingId, PageRequest } from "@betrokkene/domain"
import { type Kysely, type SelectQueryBuilder, sql } from "kysely"
import { fixedQuery } from "../connection/fixed-query.ts"
import type { Tables } from "../connection/tables.ts"
import { browseQuery, type SortColumns } from "../listing/browse.ts"
import { type AskedAbout, latestAbout } from "../listing/latest-about.ts"
import { selectBevindingen } from "./bevinding-row.ts"

/** The query of a page of findings. */
export const browseBevindingen = (database: Kysely<Tables>, filter: BevindingFilter, browse: PageRequest) => {
  return browseQuery(filtered(selectBevindingen(database), filter), { ...sortColumns(filter), browse })
}

/** The query of the latest findings about records. */
export const latestBevindingen = fixedQuery((database, asked: AskedAbout) =>
  latestAbout(
    asked,
    { table: "bevinding_record", moment: "gevonden_op", id: "bevinding_id" },
    selectBevindingen(database).where("bevinding.id", "=", sql.ref<BevindingId>("plaats.id"))
  )
)

/** The query that counts findings. */
export const countBevindingen = (database: Kysely<Tables>, filter: BevindingFilter) =>
  filtered(
    database.selectFrom("bevinding").innerJoin("bevinding_gezien", "bevinding_gezien.bevinding_id", "bevinding.id")
      .select(({ fn }) => fn.countAll<string>().as("aantal")),
    filter
  )

/** The sort columns of the table whose index holds what the list is narrowed by. */
const sortColumns = ({ reconciliatie, record }: BevindingFilter): SortColumns => {
  if (record !== undefined) {
    return { moment: sql.ref("gezocht.gevonden_op"), id: sql.ref("gezocht.bevinding_id") }
  }
  if (reconciliatie !== undefined) {
    return { moment: sql.ref("bevinding_gezien.gevonden_op"), id: sql.ref("bevinding_gezien.bevinding_id") }
  }
  return { moment: sql.ref("bevinding.gevonden_op"), id: sql.ref("bevinding.id") }
}

type Sources = "bevinding" | "bevinding_gezien"

const filtered = <O>(
  query: SelectQueryBuilder<Tables, Sources, O>,
  { ernst, reconciliatie, record, regel, toestand }: BevindingFilter
): SelectQueryBuilder<Tables, Sources, O> => {
  // The joined table is of no concern to the conditions that follow, so its type is left out.
  const joined = record === undefined ? query : query
    .innerJoin("bevinding_record as gezocht", "gezocht.bevinding_id", "bevinding.id")
    .where("gezocht.record_id", "=", record) as unknown as typeof query
  // The planner learns late that many findings are new. It would then take an index on one of these words for shorter
  // than it is, and look up each of its findings among those of the record. The index on the record is never that long.
  const word = (column: "ernst" | "regel" | "toestand") =>
    record === undefined
      ? sql.ref<string>(`bevinding.${column}`)
      : sql<string>`concat(${sql.ref(`bevinding.${column}`)})`
  // Words of closed lists are written out, so that the planner knows in a prepared statement too how rare each is.
  return joined.where(({ and, eb }) =>
    and([
      ...(regel === undefined ? [] : [eb(word("regel"), "=", sql.lit(regel))]),
      ...(ernst === undefined ? [] : [eb(word("ernst"), "=", sql.lit(ernst))]),
      ...(toestand === undefined ? [] : [eb(word("toestand"), "=", sql.lit(toestand))]),
      ...(reconciliatie === undefined ? [] : [eb("bevinding_gezien.gezien_in", "=", reconciliatie)])
    ])
  )
}
