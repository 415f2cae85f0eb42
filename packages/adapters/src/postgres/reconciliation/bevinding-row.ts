import type { ReportedBevinding } from "@betrokkene/domain"
import type { Kysely } from "kysely"
import { bevindingkolommen } from "../connection/columns.ts"
import type { Tabellen } from "../connection/tables.ts"
import { zonderLeeg } from "../connection/without-nulls.ts"
import type { BevindingTabel } from "./reconciliation-tables.ts"

/** All columns of findings, with the run that saw them last. */
export const selecteerBevindingen = (database: Kysely<Tabellen>) =>
  database.selectFrom("bevinding").innerJoin("bevinding_gezien", "bevinding_gezien.bevinding_id", "bevinding.id")
    .select(bevindingkolommen).select("bevinding_gezien.gezien_in")

/** A finding as {@link selecteerBevindingen} finds it. */
export interface BevindingRij extends BevindingTabel {
  readonly gezien_in: string
}

/** The finding of a row. */
export const vanBevindingRij = (rij: BevindingRij): ReportedBevinding =>
  zonderLeeg({
    id: rij.id,
    regel: rij.regel,
    records: rij.records,
    kenmerken: rij.kenmerken,
    voorstel: rij.voorstel,
    vingerafdruk: rij.vingerafdruk,
    toestand: rij.toestand,
    besluit: rij.besluit_wijze === null
      ? null
      : zonderLeeg({ wijze: rij.besluit_wijze, door: rij.besluit_door, op: rij.besluit_op, reden: rij.besluit_reden }),
    gevondenOp: rij.gevonden_op,
    gezienIn: rij.gezien_in,
    versie: rij.versie
  }) as unknown as ReportedBevinding

/** What stands in a row about how a finding ended. */
export const besluitkolommen = ({ besluit }: ReportedBevinding) => ({
  besluit_wijze: besluit?.wijze ?? null,
  besluit_door: besluit?.door ?? null,
  besluit_op: besluit?.op ?? null,
  besluit_reden: besluit?.reden ?? null
})
