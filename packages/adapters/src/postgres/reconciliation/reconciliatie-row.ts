import { geenBeleid, type Reconciliatie, type Wijzigingsnummer } from "@betrokkene/domain"
import type { Kysely, Selectable } from "kysely"
import { reconciliatieColumns } from "../connection/columns.ts"
import type { Tables } from "../connection/tables.ts"
import { withoutNulls } from "../connection/without-nulls.ts"
import type { ReconciliatieRow } from "./reconciliation-tables.ts"

/** The row of a run. */
export const toReconciliatieRow = (
  {
    begonnen: begun,
    cijfers: figures,
    geeindigd: ended,
    houder: holder,
    id,
    opdracht: command,
    peildatum,
    toestand,
    watermerk: watermark
  }: Reconciliatie
) => ({
  id,
  houder: holder,
  begonnen: begun,
  peildatum,
  watermerk: watermark,
  opdracht: JSON.stringify(command),
  toestand,
  geeindigd: ended ?? null,
  cijfers: figures === undefined ? null : JSON.stringify(figures)
})

/** Selects runs with all their columns. */
export const selectReconciliaties = (database: Kysely<Tables>) =>
  database.selectFrom("reconciliatie").select(reconciliatieColumns)

/** The run of a row. One that an earlier version began has the defaults of the policy that came later. */
export const fromReconciliatieRow = (
  { opdracht: command, watermerk: watermark, ...row }: Selectable<ReconciliatieRow>
): Reconciliatie =>
  withoutNulls({
    ...row,
    opdracht: { ...command, beleid: { ...geenBeleid, ...command.beleid } },
    watermerk: Number(watermark) as Wijzigingsnummer
  })
