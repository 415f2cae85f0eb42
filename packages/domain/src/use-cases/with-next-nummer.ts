import { Effect } from "effect"
import { NumberSource } from "../ports/number-source.ts"
import type { Nummer } from "../values/nummer.ts"

/** The series of numbers that the register gives. */
type Series = keyof typeof NumberSource.Service

/**
 * How often another number is tried. Some that a program has in stock may be given by others before it comes to them:
 * fewer than this.
 */
const attempts = 50

/** Whether the nummer of a record is that of another one. A referentienummer is always given. */
export const isOwnNummer = (error: { readonly _tag: string; readonly veld?: string }): boolean =>
  error._tag === "NummerBezet" && error.veld === "nummer"

/**
 * Adds a record with the next number of the register. If somebody else gives a record that number first, the one after
 * it is tried. `add` leaves nothing behind when it fails.
 */
export const withNextNummer = <A, E extends { readonly _tag: string }, R>(
  series: Series,
  isTaken: (error: E) => boolean,
  add: (nummer: Nummer) => Effect.Effect<A, E, R>
) =>
  Effect.flatMap(NumberSource, (source) => Effect.flatMap(source[series], add)).pipe(
    Effect.retry({ times: attempts, while: (error) => isTaken(error as E) })
  )
