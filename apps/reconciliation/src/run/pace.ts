import { Clock, Effect, Ref } from "effect"

/** Waits after so many betrokkenen until more may be looked at; all lanes of a process share it. */
export type Tempo = (gelezen: number) => Effect.Effect<void>

/** On the average at most so many a second; none: no waiting. */
export const makePace = (perSeconde: number | undefined): Effect.Effect<Tempo> =>
  perSeconde === undefined
    ? Effect.succeed(() => Effect.void)
    : Effect.map(Ref.make(0), (freeFrom) => (gelezen) =>
      Effect.gen(function*() {
        const nu = yield* Clock.currentTimeMillis
        const dan = yield* Ref.updateAndGet(freeFrom, (earlier) => Math.max(nu, earlier) + gelezen * 1000 / perSeconde)
        yield* Effect.sleep(dan - nu)
      }))
