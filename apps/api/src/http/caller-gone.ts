import type { HttpBindings } from "@hono/node-server"
import type { Context } from "hono"
import type { Env } from "./env.ts"
import type { WhenGone } from "./ports.ts"

/**
 * Calls back when the caller goes away before the answer is sent. On a socket the event of the socket is used: the
 * signal of the request would exist only after the whole request is rebuilt as a standard one.
 */
export const callerGone = (c: Context<Env>): WhenGone => (stop) => {
  const { outgoing } = (c.env ?? {}) as Partial<HttpBindings>
  if (outgoing === undefined ? c.req.raw.signal.aborted : outgoing.closed) {
    stop()
  } else if (outgoing === undefined) {
    c.req.raw.signal.addEventListener("abort", stop)
  } else {
    outgoing.once("close", () => {
      if (!outgoing.writableFinished) stop()
    })
  }
}
