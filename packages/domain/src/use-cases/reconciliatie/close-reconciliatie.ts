import { Effect } from "effect"
import { Clock } from "../../ports/clock.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"

/** The run as it ended now, with its figures. */
export const closeReconciliatie = Effect.fnUntraced(
  function*(reconciliatie: Reconciliatie, einde: Pick<Reconciliatie, "toestand" | "cijfers">) {
    const gesloten: Reconciliatie = { ...reconciliatie, ...einde, geeindigd: yield* Clock.use((klok) => klok.nu) }
    yield* Reconciliaties.use((reconciliaties) => reconciliaties.close(gesloten))
    return gesloten
  }
)
