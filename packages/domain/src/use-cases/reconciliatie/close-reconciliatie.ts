import { Effect } from "effect"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"

/** Closes a run now, with the given state and figures, and returns it. */
export const closeReconciliatie = Effect.fnUntraced(
  function*(reconciliatie: Reconciliatie, end: Pick<Reconciliatie, "toestand" | "cijfers">) {
    const closed: Reconciliatie = { ...reconciliatie, ...end, geeindigd: yield* RegisterClock.use((clock) => clock.nu) }
    yield* Reconciliaties.use((reconciliaties) => reconciliaties.close(closed))
    return closed
  }
)
