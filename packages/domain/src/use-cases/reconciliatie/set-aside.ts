import { Effect } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"
import type { Regel } from "../../reconciliatie/regels.ts"
import type { Zaak } from "./matter.ts"

/** A dossier, and the rules that died on it. */
interface Gestruikelde {
  readonly zaak: Pick<Zaak, "records">
  readonly gestruikeld: ReadonlyArray<Regel>
}

/**
 * Sets aside the dossiers on which a rule died, named by that rule alone: a message could hold somebody's data. What was found in them
 * before counts as seen, since nobody can say that it is no longer so.
 */
export const legTerzijde = Effect.fnUntraced(
  function*({ id, opdracht }: Reconciliatie, onderzocht: ReadonlyArray<Gestruikelde>) {
    const kapot = onderzocht.filter(({ gestruikeld }) => gestruikeld.length > 0)
    if (kapot.length === 0) return
    yield* Reconciliaties.use((reconciliaties) =>
      reconciliaties.legTerzijde(
        id,
        kapot.map(({ gestruikeld: [regel], zaak }) => ({ record: zaak.records[0], reden: `regel-${regel}` }))
      )
    )
    if (!opdracht.proef) {
      yield* Bevindingen.use((bevindingen) => bevindingen.spare(id, kapot.flatMap(({ zaak }) => zaak.records)))
    }
  }
)
