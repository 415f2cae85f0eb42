import { Effect, Option } from "effect"
import { Dossiers } from "../../ports/dossiers.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import type { RegisterOnbereikbaar } from "../../ports/register-onbereikbaar.ts"
import { Transactie } from "../../ports/transactie.ts"
import type { Deel, Reconciliatie, Stap, Strook } from "../../reconciliatie/reconciliatie.ts"
import type { Medewerker } from "../../values/medewerker.ts"

/**
 * For a part that dies as a whole: it becomes two, so that in the end one record is left by itself. That is set aside and the part is
 * dropped, and all the others are done. It ends, since each part is smaller than the one it was split from.
 */
export const zetDeelApart = Effect.fn("zetDeelApart")((reconciliatie: Reconciliatie, deel: Deel, houder: Medewerker) =>
  Transactie.use((transactie) =>
    transactie.uitvoeren(Effect.gen(function*() {
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
      yield* reconciliaties.laatVallen(deel, houder)
    }))
  )
)

/** Where the stretch has at least as many records before it as after it, and some of both; none where it has one record, or none. */
const middenVan = (
  stap: Stap,
  strook: Strook,
  aantal: number
): Effect.Effect<Option.Option<string>, RegisterOnbereikbaar, Dossiers> =>
  Effect.gen(function*() {
    const einde = yield* Dossiers.use((dossiers) => dossiers.einde(stap, strook.na, aantal))
    if (Option.isNone(einde) || (strook.tot !== undefined && einde.value >= strook.tot)) return Option.none()
    const verder = yield* middenVan(stap, strook, 2 * aantal)
    return Option.isSome(verder) ? verder : einde
  })
