import type { Caller } from "../access/caller.ts"

/** What middleware leaves on the context of a request. */
export interface Env {
  readonly Variables: {
    requestId: string
    /** The template of the route, so that no id stands in a log; undefined when no route took the request. */
    route: string | undefined
    caller: Caller
  }
}
