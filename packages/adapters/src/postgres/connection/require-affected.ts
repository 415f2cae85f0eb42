import { VersieConflict } from "@betrokkene/domain"
import { Effect } from "effect"
import type { QueryResult } from "kysely"

/** Fails when a change affected no row: the version that it was based on is no longer there (B12). */
export const requireAffected = (rows: bigint): Effect.Effect<void, VersieConflict> =>
  rows === 0n ? Effect.fail(new VersieConflict()) : Effect.void

/** Like {@link requireAffected}, for changes of as many rows at once. */
export const requireAll = (
  { numAffectedRows }: QueryResult<unknown>,
  changes: ReadonlyArray<unknown>
): Effect.Effect<void, VersieConflict> =>
  numAffectedRows === BigInt(changes.length) ? Effect.void : Effect.fail(new VersieConflict())
