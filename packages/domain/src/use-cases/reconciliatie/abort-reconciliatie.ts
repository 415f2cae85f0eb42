import { Effect } from "effect"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"
import { closeReconciliatie } from "./close-reconciliatie.ts"

/**
 * Ends a run that will not be continued. Parts that were done stay done. Findings that it did not reach stay
 * unsolved, and the run gets no figures.
 *
 * Example: {@link beginReconciliatie}.
 */
export const abortReconciliatie = Effect.fn("breekReconciliatieAf")((reconciliatie: Reconciliatie) =>
  closeReconciliatie(reconciliatie, { toestand: "afgebroken" })
)
