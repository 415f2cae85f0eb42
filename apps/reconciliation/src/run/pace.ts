import { Clock, Effect, Ref } from "effect"

/** Waits after this many betrokkenen until more may be examined. Shared by all lanes of a process. */
export type Tempo = (gelezen: number) => Effect.Effect<void>

/** Average of at most this many a second; without a maximum it never waits. */
export const makePace = (perSeconde: number | undefined): Effect.Effect<Tempo> =>
  perSeconde === undefined
    ? Effect.succeed(() => Effect.void)
    : Effect.map(Ref.make(0), (freeFrom) => (gelezen) =>
      Effect.gen(function*() {
        const nu = yield* Clock.currentTimeMillis
        const until = yield* Ref.updateAndGet(
          freeFrom,
          (earlier) => Math.max(nu, earlier) + gelezen * 1000 / perSeconde
        )
        yield* Effect.sleep(until - nu)
      }))
