import type { BevindingFilter, Browse } from "@betrokkene/domain"
import { type Kysely, type SelectQueryBuilder, sql } from "kysely"
import type { Tabellen } from "../connection/tables.ts"
import { bladerVraag } from "../listing/browse.ts"
import { selecteerBevindingen } from "./bevinding-row.ts"

/** The query of a page of findings. */
export const bladerBevindingen = (database: Kysely<Tabellen>, filter: BevindingFilter, blader: Browse) => {
  const [waarde, id] = sorteerkolommen(filter)
  return bladerVraag(gefilterd(selecteerBevindingen(database), filter), waarde, id, blader)
}

/** The query of how many findings there are. */
export const telBevindingen = (database: Kysely<Tabellen>, filter: BevindingFilter) =>
  gefilterd(
    database.selectFrom("bevinding").innerJoin("bevinding_gezien", "bevinding_gezien.bevinding_id", "bevinding.id")
      .select(({ fn }) => fn.countAll<string>().as("aantal")),
    filter
  )

/** Of the table whose index holds what is searched by. */
const sorteerkolommen = ({ reconciliatie, record }: BevindingFilter) => {
  if (record !== undefined) {
    return [sql.ref<string>("gezocht.gevonden_op"), sql.ref<string>("gezocht.bevinding_id")] as const
  }
  if (reconciliatie !== undefined) {
    return [sql.ref<string>("bevinding_gezien.gevonden_op"), sql.ref<string>("bevinding_gezien.bevinding_id")] as const
  }
  return [sql.ref<string>("bevinding.gevonden_op"), sql.ref<string>("bevinding.id")] as const
}

type Bronnen = "bevinding" | "bevinding_gezien"

const gefilterd = <O>(
  vraag: SelectQueryBuilder<Tabellen, Bronnen, O>,
  { ernst, reconciliatie, record, regel, toestand }: BevindingFilter
): SelectQueryBuilder<Tabellen, Bronnen, O> => {
  const bij = record === undefined ? vraag : vraag
    .innerJoin("bevinding_record as gezocht", "gezocht.bevinding_id", "bevinding.id")
    .where("gezocht.record_id", "=", record) as unknown as typeof vraag
  // Words of closed lists are written out, so that the planner knows how rare each is also in a prepared statement.
  return bij.where(({ and, eb }) =>
    and([
      ...(regel === undefined ? [] : [eb("bevinding.regel", "=", sql.lit(regel))]),
      ...(ernst === undefined ? [] : [eb("bevinding.ernst", "=", sql.lit(ernst))]),
      ...(toestand === undefined ? [] : [eb("bevinding.toestand", "=", sql.lit(toestand))]),
      ...(reconciliatie === undefined ? [] : [eb("bevinding_gezien.gezien_in", "=", reconciliatie)])
    ])
  )
}
