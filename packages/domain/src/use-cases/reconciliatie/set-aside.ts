import { Effect } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"
import type { Regel } from "../../reconciliatie/regels.ts"
import type { Matter } from "./matter.ts"

/** A dossier, and the rules that died on it. */
interface FailedExamination {
  readonly matter: Pick<Matter, "records">
  readonly failed: ReadonlyArray<Regel>
}

/**
 * Sets aside the dossiers on which a rule died. Only the rule is recorded: an error message could hold personal
 * data. Known findings about these records count as seen, since it is unknown whether they still hold.
 */
export const setAside = Effect.fnUntraced(
  function*({ id, opdracht }: Reconciliatie, examined: ReadonlyArray<FailedExamination>) {
    const broken = examined.filter(({ failed }) => failed.length > 0)
    if (broken.length === 0) return
    yield* Reconciliaties.use((reconciliaties) =>
      reconciliaties.legTerzijde(
        id,
        broken.map(({ failed: [regel], matter }) => ({ record: matter.records[0], reden: `regel-${regel}` }))
      )
    )
    if (!opdracht.proef) {
      yield* Bevindingen.use((bevindingen) => bevindingen.spare(id, broken.flatMap(({ matter }) => matter.records)))
    }
  }
)
