import { type ProcessLock, ProcessLockTaken } from "@betrokkene/domain"
import { type Context, Effect, HashMap, Option, Ref } from "effect"
import { now } from "../system/clock.ts"

/** The port Lock in memory: it holds between all fibers of this process. */
export const makeLock: Effect.Effect<Context.Service.Shape<typeof ProcessLock>> = Effect.gen(function*() {
  const taken = yield* Ref.make(HashMap.empty<string, ProcessLockTaken>())
  return {
    withLock: (name, holder, work) =>
      Effect.acquireUseRelease(
        Effect.gen(function*() {
          const mine = new ProcessLockTaken({ houder: holder, sinds: yield* now })
          const other = yield* Ref.modify(taken, (locks) => {
            const current = HashMap.get(locks, name)
            return [current, Option.isSome(current) ? locks : HashMap.set(locks, name, mine)] as const
          })
          if (Option.isSome(other)) return yield* other.value
        }),
        () => work,
        () => Ref.update(taken, HashMap.remove(name))
      )
  }
})
