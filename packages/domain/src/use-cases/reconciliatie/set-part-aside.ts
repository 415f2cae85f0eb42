import { Effect, Option } from "effect"
import { Dossiers } from "../../ports/dossiers.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import type { RegisterUnavailable } from "../../ports/register-unavailable.ts"
import { Transaction } from "../../ports/transaction.ts"
import type { KeyRange, Part, Reconciliatie, Step } from "../../reconciliatie/reconciliatie.ts"
import type { Medewerker } from "../../values/medewerker.ts"

/**
 * For a part that dies as a whole: it becomes two, so that in the end one record is left by itself. That is set aside and the part is
 * dropped, and all the others are done. It ends, since each part is smaller than the one it was split from.
 */
export const setPartAside = Effect.fn("zetDeelApart")((reconciliatie: Reconciliatie, deel: Part, houder: Medewerker) =>
  Transaction.use((transactie) =>
    transactie.run(Effect.gen(function*() {
      const reconciliaties = yield* Reconciliaties
      const midden = yield* middenVan(deel.stap, deel.strook, 1)
      if (Option.isSome(midden)) return yield* reconciliaties.splits(deel, houder, midden.value)
      const enige = yield* Dossiers.use((dossiers) => dossiers.eerste(deel.stap, deel.strook.na))
      if (Option.isSome(enige) && (deel.strook.tot === undefined || enige.value <= deel.strook.tot)) {
        yield* reconciliaties.legTerzijde(reconciliatie.id, [{
          record: { soort: deel.stap, id: enige.value },
          reden: "niet-te-verwerken"
        }])
      }
      yield* reconciliaties.drop(deel, houder)
    }))
  )
)

/** Where the stretch has at least as many records before it as after it, and some of both; none where it has one record, or none. */
const middenVan = (
  stap: Step,
  strook: KeyRange,
  aantal: number
): Effect.Effect<Option.Option<string>, RegisterUnavailable, Dossiers> =>
  Effect.gen(function*() {
    const einde = yield* Dossiers.use((dossiers) => dossiers.einde(stap, strook.na, aantal))
    if (Option.isNone(einde) || (strook.tot !== undefined && einde.value >= strook.tot)) return Option.none()
    const verder = yield* middenVan(stap, strook, 2 * aantal)
    return Option.isSome(verder) ? verder : einde
  })
