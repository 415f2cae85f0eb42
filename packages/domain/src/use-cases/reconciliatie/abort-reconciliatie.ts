import { Effect } from "effect"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"
import { closeReconciliatie } from "./close-reconciliatie.ts"

/** Ends a run that is not gone on with. The parts that were done stay done; what it did not come to is not solved, and it has no figures. */
export const abortReconciliatie = Effect.fn("breekReconciliatieAf")((reconciliatie: Reconciliatie) =>
  closeReconciliatie(reconciliatie, { toestand: "afgebroken" })
)
