import { Effect } from "effect"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"
import { sluitReconciliatie } from "./sluit-reconciliatie.ts"

/** Ends a run that is not gone on with. The parts that were done stay done; what it did not come to is not solved, and it has no figures. */
export const breekReconciliatieAf = Effect.fn("breekReconciliatieAf")((reconciliatie: Reconciliatie) =>
  sluitReconciliatie(reconciliatie, { toestand: "afgebroken" })
)
