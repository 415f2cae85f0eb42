import type { MiddlewareHandler } from "hono"
import type { SignedIn } from "../http/env.ts"
import { notAllowedPage } from "../pages/problem-page.ts"
import type { Scope } from "../session/scope.ts"

/** Lets in only who has a scope. The API refuses the others as well; this says so before anything is asked of it. */
export const onlyWith = (scope: Scope): MiddlewareHandler<SignedIn> => (c, next) =>
  c.get("session").scopes.includes(scope) ? next() : Promise.resolve(c.html(notAllowedPage(c), 403))
