import type { Effect } from "effect"
import type { Issued } from "../worlds/fixed-surroundings.ts"
import type { RegisterPorts } from "../worlds/surroundings.ts"

/** One use case as a caller asks it, on records that may or may not exist. */
export interface Step {
  readonly naam: string
  readonly perform: (issued: Issued) => Effect.Effect<unknown, { readonly _tag: string }, RegisterPorts>
}

/** A step with this name. */
export const step = (naam: string, perform: Step["perform"]): Step => ({ naam, perform })

/** One of the ids that were given out, or an id that does not exist, each equally likely. */
export const one = <Id extends string>(ids: ReadonlyArray<Id>, place: number): Id =>
  ids[place % (ids.length + 1)] ?? ("00000000-0000-4000-8000-000000000000" as Id)
