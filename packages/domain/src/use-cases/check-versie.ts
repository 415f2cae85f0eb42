import { Effect } from "effect"
import { VersieConflict } from "../ports/versie-conflict.ts"
import type { Versie } from "../values/versie.ts"

/** Fails if a change is based on another version than the record has now (B12). `elke` accepts any version. */
export const checkVersie = (
  { versie }: { readonly versie: Versie },
  expected: ExpectedVersie
): Effect.Effect<void, VersieConflict> =>
  expected === "elke" || expected === versie ? Effect.void : Effect.fail(new VersieConflict())

/** The version that a change is based on (B12), or `elke` to change whatever version there is. */
export type ExpectedVersie = Versie | "elke"
