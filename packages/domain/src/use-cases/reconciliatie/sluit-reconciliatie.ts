import { Effect } from "effect"
import { Klok } from "../../ports/klok.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"

/** The run as it ended now, with its figures. */
export const sluitReconciliatie = Effect.fnUntraced(
  function*(reconciliatie: Reconciliatie, einde: Pick<Reconciliatie, "toestand" | "cijfers">) {
    const gesloten: Reconciliatie = { ...reconciliatie, ...einde, geeindigd: yield* Klok.use((klok) => klok.nu) }
    yield* Reconciliaties.use((reconciliaties) => reconciliaties.sluit(gesloten))
    return gesloten
  }
)
