import { VersieConflict } from "@betrokkene/domain"
import { Effect } from "effect"

/** Fails when a change affected no row: the version that it was based on is no longer there (B12). */
export const requireAffected = (rows: bigint): Effect.Effect<void, VersieConflict> =>
  rows === 0n ? Effect.fail(new VersieConflict()) : Effect.void
