import { Effect } from "effect"
import * as fc from "fast-check"
import { TestRunner } from "vitest"

/** Ends a property in four fifths of the time of its test, so that one that fails still tells its example. */
export const inTime = (): Pick<fc.Parameters, "interruptAfterTimeLimit" | "markInterruptAsFailure"> => {
  const { timeout } = TestRunner.getCurrentTest() ?? {}
  return timeout === undefined ? {} : { interruptAfterTimeLimit: timeout * 0.8, markInterruptAsFailure: true }
}

/** A property of effects: `check` must succeed, with its assertions, for every value of the arbitrary. */
export const property = <A, E, R>(
  waarden: fc.Arbitrary<A>,
  check: (waarde: A) => Effect.Effect<void, E, R>,
  count = 25
): Effect.Effect<void, never, R> =>
  Effect.flatMap(
    Effect.context<R>(),
    (context) =>
      Effect.promise(() =>
        fc.assert(fc.asyncProperty(waarden, (waarde) => Effect.runPromiseWith(context)(check(waarde))), {
          ...inTime(),
          numRuns: count
        })
      )
  )
