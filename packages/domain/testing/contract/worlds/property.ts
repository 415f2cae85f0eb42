import { Effect } from "effect"
import * as fc from "fast-check"

/** A property of effects: `toets` must succeed, and its assertions hold, for every value that the arbitrary gives. */
export const eigenschap = <A, E, R>(
  waarden: fc.Arbitrary<A>,
  check: (waarde: A) => Effect.Effect<void, E, R>,
  count = 25
): Effect.Effect<void, never, R> =>
  Effect.flatMap(
    Effect.context<R>(),
    (context) =>
      Effect.promise(() =>
        fc.assert(fc.asyncProperty(waarden, (waarde) => Effect.runPromiseWith(context)(check(waarde))), {
          numRuns: count
        })
      )
  )
