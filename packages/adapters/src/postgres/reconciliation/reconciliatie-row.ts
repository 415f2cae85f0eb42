import type { Reconciliatie } from "@betrokkene/domain"
import type { Kysely } from "kysely"
import { reconciliatiekolommen } from "../connection/columns.ts"
import type { Tabellen } from "../connection/tables.ts"
import { zonderLeeg } from "../connection/without-nulls.ts"
import type { ReconciliatieTabel } from "./reconciliation-tables.ts"

/** The row of a run. */
export const naarReconciliatieRij = (
  { begonnen, cijfers, geeindigd, houder, id, opdracht, peildatum, toestand, watermerk }: Reconciliatie
) => ({
  id,
  houder,
  begonnen,
  peildatum,
  watermerk,
  opdracht: JSON.stringify(opdracht),
  toestand,
  geeindigd: geeindigd ?? null,
  cijfers: cijfers === undefined ? null : JSON.stringify(cijfers)
})

/** All columns of runs. */
export const selecteerReconciliaties = (database: Kysely<Tabellen>) =>
  database.selectFrom("reconciliatie").select(reconciliatiekolommen)

/** The run of a row, trusted: what is stored may be older than a rule, and must stay readable. */
export const vanReconciliatieRij = ({ watermerk, ...rij }: Pick<ReconciliatieTabel, "watermerk">): Reconciliatie =>
  zonderLeeg({ ...rij, watermerk: Number(watermerk) }) as unknown as Reconciliatie
