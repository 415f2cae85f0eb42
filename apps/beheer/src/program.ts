import { inBatches, makeLog } from "@betrokkene/program"
import { getRequestListener } from "@hono/node-server"
import { Data, Effect } from "effect"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { makeApp } from "./app.ts"
import type { Settings } from "./settings.ts"

/** The address to listen on cannot be had. `code` is that of the operating system, such as EADDRINUSE. */
class CannotListen extends Data.TaggedError("CannotListen")<{ readonly code: string }> {}

/** How long a browser may take to send a request, and how long one that runs may go on after a signal, in milliseconds. */
const receiveTimeout = 30_000
const grace = 10_000

/** The web application on a socket, until it is interrupted. */
export const program = (settings: Settings) => {
  const log = makeLog(settings.logLevel, inBatches((lines) => process.stdout.write(lines)))
  return Effect.scoped(Effect.gen(function*() {
    const origin = settings.publicUrl ?? `http://${hostInUrl(settings.host)}:${settings.port}`
    const app = makeApp({ settings, log, origin })
    const listener = getRequestListener(app.fetch)
    const server = createServer({ requestTimeout: receiveTimeout }, (incoming, outgoing) => {
      void listener(incoming, outgoing)
    })
    yield* Effect.acquireRelease(listen(server, settings), () => Effect.promise(() => close(server)))
    const { address, port } = server.address() as AddressInfo
    log("info", "listening", { address, port, url: origin })
    return yield* Effect.never
  })).pipe(
    Effect.tapError(({ code }) => Effect.sync(() => log("error", "cannot start", { reason: "CannotListen", code })))
  )
}

const hostInUrl = (host: string): string => host.includes(":") ? `[${host}]` : host

const listen = (server: Server, { host, port }: Settings): Effect.Effect<void, CannotListen> =>
  Effect.callback((resume) => {
    server.once(
      "error",
      (error: NodeJS.ErrnoException) => resume(Effect.fail(new CannotListen({ code: error.code ?? error.name })))
    )
    server.listen(port, host, () => resume(Effect.void))
  })

/** Takes no new connections, and lets what is under way finish within the grace. */
const close = async (server: Server): Promise<void> => {
  const timer = setTimeout(() => server.closeAllConnections(), grace)
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  clearTimeout(timer)
}
