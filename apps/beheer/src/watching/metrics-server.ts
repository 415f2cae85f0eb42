import { type CannotListen, listenForMetrics, type Log } from "@betrokkene/program"
import { Effect, type Scope } from "effect"
import { createServer } from "node:http"
import type { ApiWatch } from "./api-watch.ts"
import { metricsText } from "./metrics-text.ts"

/** The metrics on a port of their own, for as long as the scope lives. */
export const metricsServer = (
  watch: ApiWatch,
  host: string,
  port: number,
  log: Log
): Effect.Effect<void, CannotListen, Scope.Scope> =>
  Effect.suspend(() => {
    const server = createServer((request, response) => {
      if (request.url !== "/metrics" || request.method !== "GET") {
        response.writeHead(404).end()
        return
      }
      void metricsText(watch).then((text) =>
        response.writeHead(200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" }).end(text)
      )
    })
    const where = { host, port, hostSetting: "HOST", portSetting: "BEHEER_METRICS_PORT" }
    return listenForMetrics(server, where, log)
  })
