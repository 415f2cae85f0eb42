import { type ReconciliatieId, Reconciliaties } from "@betrokkene/domain"
import { Clock, Effect, Option } from "effect"
import type { Verslag } from "./account.ts"
import { type Meting, standVan } from "./progress-line.ts"

/** While `werk` goes on: tells how far the run is. A look that fails is passed over: the work finds out by itself what is the matter. */
export const metVoortgang = <A, E, R>(reconciliatie: ReconciliatieId, verslag: Verslag, werk: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const begin = yield* meet(reconciliatie)
    const toon = Effect.gen(function*() {
      yield* Effect.sleep(verslag.tussentijd)
      const nu = yield* meet(reconciliatie)
      if (Option.isSome(begin) && Option.isSome(nu)) yield* verslag.voortgang(begin.value, nu.value)
    })
    return yield* Effect.raceFirst(werk, Effect.forever(toon)).pipe(Effect.ensuring(verslag.klaar))
  })

const meet = (reconciliatie: ReconciliatieId): Effect.Effect<Option.Option<Meting>, never, Reconciliaties> =>
  Effect.gen(function*() {
    const stappen = yield* Reconciliaties.use((reconciliaties) => reconciliaties.progress(reconciliatie))
    return { stand: standVan(stappen), milliseconden: yield* Clock.currentTimeMillis }
  }).pipe(Effect.option)
