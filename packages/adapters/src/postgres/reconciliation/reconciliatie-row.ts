import type { Reconciliatie } from "@betrokkene/domain"
import type { Kysely } from "kysely"
import { reconciliatieColumns } from "../connection/columns.ts"
import type { Tabellen } from "../connection/tables.ts"
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

/** All columns of runs. */
export const selectReconciliaties = (database: Kysely<Tabellen>) =>
  database.selectFrom("reconciliatie").select(reconciliatieColumns)

/** The run of a row, trusted: what is stored may be older than a rule, and must stay readable. */
export const fromReconciliatieRow = (
  { watermerk: watermark, ...row }: Pick<ReconciliatieRow, "watermerk">
): Reconciliatie => withoutNulls({ ...row, watermerk: Number(watermark) }) as unknown as Reconciliatie
