import { type ReconciliatieId, Reconciliaties } from "@betrokkene/domain"
import { Clock, Effect, Option } from "effect"
import type { Account } from "./account.ts"
import { type Meting, standVan } from "./progress-line.ts"

/** While `werk` goes on: tells how far the run is. A look that fails is passed over: the work finds out by itself what is the matter. */
export const showProgress = <A, E, R>(reconciliatie: ReconciliatieId, account: Account, work: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const begin = yield* meet(reconciliatie)
    const show = Effect.gen(function*() {
      yield* Effect.sleep(account.tussentijd)
      const nu = yield* meet(reconciliatie)
      if (Option.isSome(begin) && Option.isSome(nu)) yield* account.voortgang(begin.value, nu.value)
    })
    return yield* Effect.raceFirst(work, Effect.forever(show)).pipe(Effect.ensuring(account.klaar))
  })

const meet = (reconciliatie: ReconciliatieId): Effect.Effect<Option.Option<Meting>, never, Reconciliaties> =>
  Effect.gen(function*() {
    const steps = yield* Reconciliaties.use((reconciliaties) => reconciliaties.progress(reconciliatie))
    return { stand: standVan(steps), milliseconden: yield* Clock.currentTimeMillis }
  }).pipe(Effect.option)
