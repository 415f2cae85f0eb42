import { Effect } from "effect"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import type { ReconciliatieId } from "../../reconciliatie/reconciliatie-id.ts"
import { reconciliatieMetId } from "./zoek-bevindingen.ts"

/**
 * How far a run is, step by step: parts that are done or failed out of all, records read, and time in milliseconds. No
 * step is left when it has ended: its figures tell it then. Fails
 * with `ReconciliatieNietGevonden` if there is no such run.
 *
 * Example: {@link beginReconciliatie}.
 */
export const progressOfReconciliatie = Effect.fn("progressOfReconciliatie")(function*(id: ReconciliatieId) {
  const { toestand } = yield* reconciliatieMetId(id)
  return { toestand, stappen: yield* Reconciliaties.use((reconciliaties) => reconciliaties.progress(id)) }
})
