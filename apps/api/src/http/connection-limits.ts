import type { Log } from "@betrokkene/program"
import type { Server, ServerOptions } from "node:http"
import type { Settings } from "../settings.ts"

type Limits = Pick<Settings, "MAX_CONNECTIONS" | "RECEIVE_TIMEOUT" | "REQUEST_TIMEOUT">

/** How long a request may take to come in. A slower or silent connection is answered with 408. */
export const receiveLimits = ({ RECEIVE_TIMEOUT }: Limits): ServerOptions => ({
  requestTimeout: RECEIVE_TIMEOUT,
  headersTimeout: Math.min(10_000, RECEIVE_TIMEOUT),
  connectionsCheckingInterval: Math.min(1_000, RECEIVE_TIMEOUT),
  // Longer than a proxy keeps an idle connection: else it may send a request on one that is being closed.
  keepAliveTimeout: 65_000
})

/** Limits the number of connections, and closes those on which nothing moves. */
export const limitConnections = (
  server: Server,
  { MAX_CONNECTIONS, RECEIVE_TIMEOUT, REQUEST_TIMEOUT }: Limits,
  log: Log
): Server => {
  server.maxConnections = MAX_CONNECTIONS
  // All headers are read: node:http would silently drop those above a number. Their size is limited instead.
  server.maxHeadersCount = 0
  return server
    .on("drop", oncePer(10_000, () => log("warn", "too many connections", { maximum: MAX_CONNECTIONS })))
    .setTimeout(RECEIVE_TIMEOUT + 2 * REQUEST_TIMEOUT, (socket) => {
      log("debug", "connection without progress")
      socket.destroy()
    })
}

/** Whoever makes it happen often must not fill the log. */
const oncePer = (milliseconds: number, tell: () => void) => {
  let last = -Infinity
  return () => {
    const now = performance.now()
    if (now - last < milliseconds) return
    last = now
    tell()
  }
}
