import type { HttpBindings } from "@hono/node-server"
import type { Context } from "hono"
import type { Env } from "./variables.ts"

/**
 * Aborts when the caller goes away before he has his answer. On a socket that is heard from the socket: the signal of the request would be
 * there only after all of the request is made anew, as a standard one.
 */
export const callerGone = (c: Context<Env>): AbortSignal => {
  const { outgoing } = (c.env ?? {}) as Partial<HttpBindings>
  if (outgoing === undefined) return c.req.raw.signal
  const gone = new AbortController()
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort()
  })
  return gone.signal
}
