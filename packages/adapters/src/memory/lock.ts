import { AlreadyRunning, type Lock } from "@betrokkene/domain"
import { type Context, Effect, HashMap, Option, Ref } from "effect"
import { nu } from "../system/clock.ts"

/** The port Slot in memory: over all fibers of this process. */
export const maakSlot: Effect.Effect<Context.Service.Shape<typeof Lock>> = Effect.gen(function*() {
  const bezet = yield* Ref.make(HashMap.empty<string, AlreadyRunning>())
  return {
    withLock: (naam, houder, werk) =>
      Effect.acquireUseRelease(
        Effect.gen(function*() {
          const ik = new AlreadyRunning({ houder, sinds: yield* nu })
          const ander = yield* Ref.modify(bezet, (slots) => {
            const huidig = HashMap.get(slots, naam)
            return [huidig, Option.isSome(huidig) ? slots : HashMap.set(slots, naam, ik)] as const
          })
          if (Option.isSome(ander)) return yield* ander.value
        }),
        () => werk,
        () => Ref.update(bezet, HashMap.remove(naam))
      )
  }
})
