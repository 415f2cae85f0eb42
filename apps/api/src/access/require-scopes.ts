import { Problem } from "../problems/problem.ts"
import type { Caller } from "./caller.ts"
import { type Scope, scopes } from "./scope.ts"

/** Refuses who lacks one of the scopes, and tells him which are needed: nothing about what he asked for. */
export const requireScopes = ({ scopes: given }: Caller, needed: ReadonlyArray<Scope>): void => {
  if (!needed.every((scope) => given.has(scope))) throw scopesNeeded(needed)
}

/** The refusal to who lacks one of these scopes. */
export const scopesNeeded = (needed: ReadonlyArray<Scope>): Problem =>
  new Problem({
    code: "geen-recht",
    detail: `Hiervoor nodig: ${scopes.filter((scope) => needed.includes(scope)).join(", ")}.`
  })
