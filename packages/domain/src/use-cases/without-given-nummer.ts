import { Effect } from "effect"
import { NummerBezet } from "../values/nummer-bezet.ts"

/** For work that gives no record a number: that of another record cannot be in its way. */
export const withoutGivenNummer = <A, E, R>(
  work: Effect.Effect<A, E, R>
): Effect.Effect<A, Exclude<E, NummerBezet>, R> =>
  Effect.catch(
    work,
    (error): Effect.Effect<never, Exclude<E, NummerBezet>> =>
      error instanceof NummerBezet ? Effect.die(error) : Effect.fail(error as Exclude<E, NummerBezet>)
  )
