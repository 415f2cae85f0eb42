import type { RegisterUnavailable } from "@betrokkene/domain"
import { Effect } from "effect"
import type { Connection } from "./connection.ts"
import { type ConstraintViolated, DatabaseError, translate } from "./errors.ts"

/** Work on a connection. After an interrupt the fiber goes on only when nothing of the work is under way any more. */
export const attemptOn = <A>(
  connection: Connection,
  work: () => Promise<A>
): Effect.Effect<A, RegisterUnavailable | ConstraintViolated> =>
  resultOf(work, (underway) => Effect.promise(() => connection.interrupt(underway)))

/** The result of work, with its error translated. An error in this software is a defect. */
export const resultOf = <A>(
  work: () => Promise<A>,
  onInterrupt: (underway: Promise<A>) => Effect.Effect<void> = () => Effect.void
): Effect.Effect<A, RegisterUnavailable | ConstraintViolated> =>
  Effect.callback((resume) => {
    const underway = (async () => await work())()
    underway.then(
      (result) => resume(Effect.succeed(result)),
      (reason: unknown) => resume(toFailure(reason))
    )
    return onInterrupt(underway)
  })

/** The failure of work that was rejected for this reason. */
export const toFailure = (reason: unknown): Effect.Effect<never, RegisterUnavailable | ConstraintViolated> => {
  const error = translate(reason)
  return error instanceof DatabaseError ? Effect.die(error) : Effect.fail(error)
}

/** For work that no constraint should refuse. */
export const constraintIsDefect = <A>(
  work: Effect.Effect<A, RegisterUnavailable | ConstraintViolated>
): Effect.Effect<A, RegisterUnavailable> =>
  Effect.catchTag(work, "ConstraintViolated", ({ constraint }) => unforeseen(constraint))

/** A constraint refused what no caller can have caused. */
export const unforeseen = (constraint: string): Effect.Effect<never> =>
  Effect.die(new DatabaseError(`constraint ${constraint}`))
