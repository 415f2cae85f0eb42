import { Context, type Effect } from "effect"
import type { Medewerker } from "../values/medewerker.ts"
import type { TrailAct } from "../verantwoording/trail-act.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/**
 * How long the audit trail is kept. The owner of the register sets that; whoever removes what is past it cannot choose
 * a term.
 */
export class TrailRetention extends Context.Service<TrailRetention, {
  /** Sets how many days the trail is kept from now on; none: for ever. Only the owner of the register may. */
  readonly set: (days: number | undefined, door: Medewerker) => Effect.Effect<void, RegisterUnavailable>
  /**
   * Removes the first entries of the trail that are past the retention, with their seals, at most this many, and records
   * that. Returns how many; 0 also without a retention. Stops at an entry that is not past it, and removes nothing where
   * the chain has a gap.
   */
  readonly prune: (atMost: number) => Effect.Effect<number, RegisterUnavailable>
  /** What was done with the trail as a whole, after this number, in order. */
  readonly acts: (after: number, atMost: number) => Effect.Effect<ReadonlyArray<TrailAct>, RegisterUnavailable>
}>()("@betrokkene/domain/TrailRetention") {}
