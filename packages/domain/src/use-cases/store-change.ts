import { Effect } from "effect"
import type { Versie } from "../values/versie.ts"

/** Stores a record after a change, unless the change changed nothing: see `changed`. Returns the record. */
export const storeChange = <Stored extends { readonly versie: Versie }, E, R>(
  before: Stored,
  after: Stored,
  vervang: (after: Stored, expected: Versie) => Effect.Effect<void, E, R>
): Effect.Effect<Stored, E, R> =>
  after === before ? Effect.succeed(before) : Effect.as(vervang(after, before.versie), after)
