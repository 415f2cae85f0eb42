import type { Besluit, ReportedBevinding } from "@betrokkene/domain"
import { type Kysely, sql } from "kysely"
import { bevindingColumns } from "../connection/columns.ts"
import type { Tables } from "../connection/tables.ts"
import { withoutNulls } from "../connection/without-nulls.ts"
import type { BevindingRow } from "./reconciliation-tables.ts"

/** Selects findings with all their columns, and the run that saw them last. */
export const selectBevindingen = (database: Kysely<Tables>) =>
  database.selectFrom("bevinding").innerJoin("bevinding_gezien", "bevinding_gezien.bevinding_id", "bevinding.id")
    .select(bevindingColumns).select("bevinding_gezien.gezien_in")

/** A finding as {@link selectBevindingen} finds it. */
export interface SeenBevindingRow extends BevindingRow {
  readonly gezien_in: ReportedBevinding["gezienIn"]
}

/** The finding of a row. */
export const fromBevindingRow = (row: SeenBevindingRow): ReportedBevinding =>
  withoutNulls({
    id: row.id,
    regel: row.regel,
    records: row.records,
    kenmerken: row.kenmerken,
    voorstel: row.voorstel,
    vingerafdruk: row.vingerafdruk,
    toestand: row.toestand,
    besluit: besluitOf(row),
    gevondenOp: row.gevonden_op,
    gezienIn: row.gezien_in,
    versie: row.versie
  })

/** The decision; `null` while the finding is open. A constraint of the table keeps it complete. */
const besluitOf = (row: BevindingRow) =>
  row.besluit_wijze === null
    ? null
    : withoutNulls({
      wijze: row.besluit_wijze,
      door: row.besluit_door,
      op: row.besluit_op,
      reden: row.besluit_reden,
      keuzes: row.besluit_keuzes
    }) as NonNullable<ReportedBevinding["besluit"]>

/** The columns that hold the decision. */
export const besluitColumns = ({ besluit }: ReportedBevinding) => ({
  besluit_wijze: besluit?.wijze ?? null,
  besluit_door: besluit?.door ?? null,
  besluit_op: besluit?.op ?? null,
  besluit_reden: besluit?.reden ?? null,
  besluit_keuzes: besluit?.keuzes === undefined
    ? null
    : sql<NonNullable<Besluit["keuzes"]>>`${JSON.stringify(besluit.keuzes)}::jsonb`
})
