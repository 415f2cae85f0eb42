import { inBatches, listen, makeLog } from "@betrokkene/program"
import { getRequestListener } from "@hono/node-server"
import { Effect } from "effect"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { makeApp } from "./app.ts"
import type { Settings } from "./settings.ts"
import { watchApi } from "./watching/api-watch.ts"
import { metricsServer } from "./watching/metrics-server.ts"

/** How long a browser may take to send a request, and how long one that runs may go on after a signal, in milliseconds. */
const receiveTimeout = 30_000
const grace = 10_000

/** The web application on a socket, until it is interrupted. */
export const program = (settings: Settings) => {
  const log = makeLog(settings.logLevel, inBatches((lines) => process.stdout.write(lines)))
  return Effect.scoped(Effect.gen(function*() {
    const origin = settings.publicUrl ?? `http://${hostInUrl(settings.host)}:${settings.port}`
    const watch = watchApi(settings.apiUrl, log)
    const app = makeApp({ settings, log, origin, watch })
    const listener = getRequestListener(app.fetch)
    const server = createServer({ requestTimeout: receiveTimeout }, (incoming, outgoing) => {
      void listener(incoming, outgoing)
    })
    if (settings.metricsPort !== undefined) yield* metricsServer(watch, settings.host, settings.metricsPort, log)
    const where = { host: settings.host, port: settings.port, hostSetting: "HOST", portSetting: "BEHEER_PORT" }
    yield* Effect.acquireRelease(listen(server, where), () => Effect.promise(() => close(server)))
    const { address, port } = server.address() as AddressInfo
    log("info", "listening", { address, port, url: origin })
    return yield* Effect.never
  })).pipe(
    Effect.tapError((error) => Effect.sync(() => log("error", "cannot start", { ...error, reason: error._tag })))
  )
}

const hostInUrl = (host: string): string => host.includes(":") ? `[${host}]` : host

/** Takes no new connections, and lets what is under way finish within the grace. */
const close = async (server: Server): Promise<void> => {
  const timer = setTimeout(() => server.closeAllConnections(), grace)
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  clearTimeout(timer)
}
