import { type ReconciliatieId, Reconciliaties } from "@betrokkene/domain"
import { Clock, Effect, Option } from "effect"
import type { Account } from "./account.ts"
import { type Meting, standVan } from "./progress-line.ts"

/**
 * Shows the progress of the run while `work` goes on. A failed look at the progress is ignored, because the work itself
 * will fail if something is wrong.
 */
export const showProgress = <A, E, R>(reconciliatie: ReconciliatieId, account: Account, work: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const begin = yield* meet(reconciliatie)
    const show = Effect.gen(function*() {
      yield* Effect.sleep(account.interval)
      const nu = yield* meet(reconciliatie)
      if (Option.isSome(begin) && Option.isSome(nu)) yield* account.progress(begin.value, nu.value)
    })
    return yield* Effect.raceFirst(work, Effect.forever(show)).pipe(Effect.ensuring(account.done))
  })

const meet = (reconciliatie: ReconciliatieId): Effect.Effect<Option.Option<Meting>, never, Reconciliaties> =>
  Effect.gen(function*() {
    const steps = yield* Reconciliaties.use((reconciliaties) => reconciliaties.progress(reconciliatie))
    return { stand: standVan(steps), milliseconden: yield* Clock.currentTimeMillis }
  }).pipe(Effect.option)
