import { Effect, Option } from "effect"
import { Dossiers } from "../../ports/dossiers.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import type { RegisterUnavailable } from "../../ports/register-unavailable.ts"
import { Transaction } from "../../ports/transaction.ts"
import type { ReconciliatieId } from "../../reconciliatie/reconciliatie-id.ts"
import type { Reconciliatie, ReconciliatiePart } from "../../reconciliatie/reconciliatie.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { selectionOf } from "./selection-of.ts"

/**
 * Handles a part that fails as a whole: splits it in two, until one record is left. That record is set aside and
 * its part dropped; all others are done. It ends, since each part is smaller than the one before.
 *
 * Also fails with {@link ReconciliatiePartLost}.
 *
 * Example: {@link beginReconciliatie}.
 */
export const setReconciliatiePartAside = Effect.fn("zetDeelApart")((
  reconciliatie: Reconciliatie,
  part: ReconciliatiePart,
  holder: Medewerker
) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const reconciliaties = yield* Reconciliaties
      const selection = selectionOf(reconciliatie)
      const middle = yield* middleOf(part, 1, selection)
      if (Option.isSome(middle)) return yield* reconciliaties.splits(part, holder, middle.value)
      const only = yield* Dossiers.use((dossiers) => dossiers.eerste(part.stap, part.range.na, selection))
      if (Option.isSome(only) && (part.range.tot === undefined || only.value <= part.range.tot)) {
        yield* reconciliaties.legTerzijde(reconciliatie.id, [{
          record: { soort: part.stap, id: only.value },
          reden: "niet-te-verwerken"
        }])
      }
      yield* reconciliaties.drop(part, holder)
    }))
  )
)

/**
 * The key at which at least half of the records lie before, with some on both sides; none for a range of at most
 * one record.
 */
const middleOf = (
  { range, stap }: Pick<ReconciliatiePart, "range" | "stap">,
  count: number,
  selection: ReconciliatieId | undefined
): Effect.Effect<Option.Option<string>, RegisterUnavailable, Dossiers> =>
  Effect.gen(function*() {
    const end = yield* Dossiers.use((dossiers) => dossiers.end(stap, range.na, count, selection))
    if (Option.isNone(end) || (range.tot !== undefined && end.value >= range.tot)) return Option.none()
    const further = yield* middleOf({ range, stap }, 2 * count, selection)
    return Option.isSome(further) ? further : end
  })
