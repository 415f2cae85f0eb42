import { Effect } from "effect"
import { Problem } from "../problems/problem.ts"
import type { Caller } from "./caller.ts"
import { type Scope, scopes } from "./scope.ts"

/** Refuses a caller who lacks one of the scopes. The refusal names the scopes, and nothing about what was asked for. */
export const requireScopes = ({ scopes: given }: Caller, needed: ReadonlyArray<Scope>): Effect.Effect<void, Problem> =>
  needed.every((scope) => given.has(scope)) ? Effect.void : Effect.fail(scopesNeeded(needed))

/** The refusal of a caller who lacks one of these scopes. */
export const scopesNeeded = (needed: ReadonlyArray<Scope>): Problem =>
  new Problem({
    code: "geen-recht",
    detail: `Hiervoor nodig: ${scopes.filter((scope) => needed.includes(scope)).join(", ")}.`
  })
