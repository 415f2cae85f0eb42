import type { Handler, Hono } from "hono"
import type { Refusal } from "../access/refused.ts"
import type { Problem } from "../problems/problem.ts"
import type { AnswerStyle } from "./answer-style.ts"
import type { Env } from "./env.ts"
import type { Route } from "./route.ts"

/**
 * One API that this program speaks, under a path of its own. Whatever does not stand here, all faces share: who is let
 * in, what is accounted for, limits, traces and metrics.
 */
export interface Face {
  /** Without a slash at the end. */
  readonly path: string
  /** Every operation, in the order in which it is documented. */
  readonly routes: ReadonlyArray<Route>
  /** What everybody may read without a token, such as the OpenAPI document, by its path under that of the face. */
  readonly open: { readonly [path: string]: () => Hono<Env> }
  /** What everybody may read beside it, by its whole path. */
  readonly beside: { readonly [path: string]: () => Hono<Env> }
  /** What somebody is told who was not let in. `authorization` is the header of that name. */
  readonly notSignedIn: (authorization: string | undefined, refusal: Refusal) => Problem
  /** The answer to another method than these at a path; `route` is how the log names the path. */
  readonly otherMethods: (route: string, methods: ReadonlyArray<string>) => Handler<Env>
  readonly style: AnswerStyle
}
