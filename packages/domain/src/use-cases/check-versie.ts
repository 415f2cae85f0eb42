import { Effect } from "effect"
import { VersieConflict } from "../ports/versie-conflict.ts"
import type { Versie } from "../values/versie.ts"

/** Refuses a change that is based on another version than the record has now (B12); `elke` is the wish to change whatever is there. */
export const checkVersie = (
  { versie }: { readonly versie: Versie },
  expected: ExpectedVersie
): Effect.Effect<void, VersieConflict> =>
  expected === "elke" || expected === versie ? Effect.void : Effect.fail(new VersieConflict())

/** The version that a change is based on. */
export type ExpectedVersie = Versie | "elke"
