import type { Server, ServerOptions } from "node:http"
import type { Log } from "../log.ts"
import type { Settings } from "../settings.ts"

type Limits = Pick<Settings, "MAX_CONNECTIONS" | "RECEIVE_TIMEOUT" | "REQUEST_TIMEOUT">

/** How long a request may take to come in; who is slower is answered 408, as is who opens a connection and says nothing. */
export const receiveLimits = ({ RECEIVE_TIMEOUT }: Limits): ServerOptions => ({
  requestTimeout: RECEIVE_TIMEOUT,
  headersTimeout: Math.min(10_000, RECEIVE_TIMEOUT),
  connectionsCheckingInterval: Math.min(1_000, RECEIVE_TIMEOUT),
  // Longer than a proxy in front keeps a connection that it does not use: it would send a request on one that is being closed.
  keepAliveTimeout: 65_000
})

/** No more connections than this at once, and none on which nothing moves, such as of who does not read his answer. */
export const limitConnections = (
  server: Server,
  { MAX_CONNECTIONS, RECEIVE_TIMEOUT, REQUEST_TIMEOUT }: Limits,
  log: Log
): Server => {
  server.maxConnections = MAX_CONNECTIONS
  // All that come are seen: of too many, node:http would leave out the last without a word. How many bytes they have is limited.
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
