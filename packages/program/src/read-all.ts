import { Effect, Record, Result } from "effect"
import { WrongUsage } from "./wrong-usage.ts"

/** What a program reads before it starts, each part by a name. */
type Parts = Readonly<Record<string, Effect.Effect<unknown, WrongUsage>>>

/** The value of each part. */
type Values<P extends Parts> = { readonly [Name in keyof P]: Effect.Success<P[Name]> }

/**
 * Reads all parts, or fails with the faults of every part that is wrong, in the order of the parts. So the operator can
 * mend everything at once. A fault that several parts have is told once.
 */
export const readAll = <const P extends Parts>(parts: P): Effect.Effect<Values<P>, WrongUsage> =>
  Effect.flatMap(Effect.all(parts as Parts, { mode: "result" }), (read) => {
    const faults = Object.values(read).flatMap((part) => Result.isFailure(part) ? part.failure.faults : [])
    return faults.length > 0
      ? Effect.fail(new WrongUsage(...new Set(faults)))
      : Effect.succeed(Record.map(read, Result.getOrThrow) as Values<P>)
  })
