import { Effect } from "effect"
import { Problem } from "../problems/problem.ts"
import type { Caller } from "./caller.ts"
import { type AccessScope, accessScopes } from "./scope.ts"

/** Refuses a caller who lacks one of the scopes. The refusal names the scopes, and nothing about what was asked for. */
export const requireScopes = (
  { scopes: given }: Caller,
  needed: ReadonlyArray<AccessScope>
): Effect.Effect<void, Problem> =>
  needed.every((scope) => given.has(scope)) ? Effect.void : Effect.fail(scopesNeeded(needed))

/** The refusal of a caller who lacks one of these scopes. */
export const scopesNeeded = (needed: ReadonlyArray<AccessScope>): Problem =>
  new Problem({
    code: "geen-recht",
    detail: `Hiervoor nodig: ${accessScopes.filter((scope) => needed.includes(scope)).join(", ")}.`
  })
