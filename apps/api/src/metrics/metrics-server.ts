import { type CannotListen, listenForMetrics, type Log } from "@betrokkene/program"
import { getRequestListener } from "@hono/node-server"
import { Effect, type Scope } from "effect"
import type { Hono } from "hono"
import type { Env } from "../http/env.ts"
import { answerNoHttp } from "../http/no-http.ts"
import { unreadableRequest } from "../http/unreadable-request.ts"
import type { Settings } from "../settings.ts"
import { makeServer } from "../tls/make-server.ts"
import { metricsApp } from "./metrics-app.ts"
import type { Metrics } from "./metrics.ts"

/** The metrics on a port of their own, for as long as the scope lives. */
export const metricsServer = (
  metrics: Metrics,
  pages: Hono<Env>,
  { BASE_URL: baseUrl, HOST: host, tls }: Pick<Settings, "BASE_URL" | "HOST" | "tls">,
  port: number,
  log: Log
): Effect.Effect<void, CannotListen, Scope.Scope> =>
  Effect.suspend(() => {
    const listener = getRequestListener(metricsApp(metrics, pages, baseUrl).fetch, {
      errorHandler: unreadableRequest(log, baseUrl)
    })
    const server = makeServer(
      tls,
      { requireHostHeader: false },
      (incoming, outgoing) => void listener(incoming, outgoing)
    )
      .on("clientError", answerNoHttp(log, baseUrl))
    const where = { host, port, hostSetting: "HOST", portSetting: "METRICS_PORT" }
    return listenForMetrics(server, where, log)
  })
