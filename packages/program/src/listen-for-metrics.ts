import { Effect, type Scope } from "effect"
import type { Server } from "node:http"
import type { AddressInfo } from "node:net"
import { type CannotListen, listen, type ListenAddress } from "./listen.ts"
import type { Log } from "./log/log.ts"

/** Lets a server tell metrics at this address for as long as the scope lives, and says in the log where. */
export const listenForMetrics = (
  server: Server,
  address: ListenAddress,
  log: Log
): Effect.Effect<void, CannotListen, Scope.Scope> =>
  Effect.gen(function*() {
    yield* Effect.acquireRelease(listen(server, address), () =>
      Effect.sync(() => {
        server.close()
        server.closeAllConnections()
      }))
    const { address: host, port } = server.address() as AddressInfo
    log("info", "metrics", { address: host, port })
  })
