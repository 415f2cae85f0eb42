import { type CannotListen, listen, type Log } from "@betrokkene/program"
import { getRequestListener } from "@hono/node-server"
import { Context, Effect, Fiber, Layer, Redacted } from "effect"
import type { Server } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as wait } from "node:timers/promises"
import type { WaysIn } from "./access/authenticate.ts"
import { makeApp } from "./app.ts"
import { faces } from "./faces.ts"
import { type PoolerBetween, schemaAtStart, type SupportEnded } from "./health/schema-at-start.ts"
import { boundPipelining } from "./http/bound-pipelining.ts"
import { limitConnections, receiveLimits } from "./http/connection-limits.ts"
import { answerNoHttp } from "./http/no-http.ts"
import type { IdempotencySecrets } from "./http/once-only.ts"
import type { Ports, Start } from "./http/ports.ts"
import { readOn } from "./http/read-on.ts"
import { StrictContract } from "./http/strict-contract.ts"
import { unreadableRequest } from "./http/unreadable-request.ts"
import { metricsServer } from "./metrics/metrics-server.ts"
import { measured } from "./metrics/metrics.ts"
import { foreignIds } from "./middleware/foreign-ids.ts"
import { problemPages } from "./problem-pages/problem-pages.ts"
import type { RateLimits } from "./rate-limit/rate-limits.ts"
import type { Settings } from "./settings.ts"
import { makeServer } from "./tls/make-server.ts"
import { tracing } from "./tracing/tracing.ts"

/** The app on a socket, for as long as the layer lives. */
export const serverLayer = (
  settings: Settings,
  log: Log
): Layer.Layer<never, CannotListen | SupportEnded | PoolerBetween, Ports> =>
  Layer.effectDiscard(Effect.gen(function*() {
    yield* schemaAtStart(log)
    const underWay = new Set<Fiber.Fiber<unknown, unknown>>()
    const context = Context.add(
      yield* Effect.context<Ports>(),
      StrictContract,
      settings.KLANTINTERACTIES_STRICT === "true"
    )
    const start = tracked(Effect.runForkWith(context), underWay)
    const metrics = settings.METRICS === "true" || settings.METRICS_PORT !== undefined ? yield* measured : undefined
    if (metrics !== undefined && settings.METRICS_PORT !== undefined) {
      yield* metricsServer(metrics, problemPages(faces.native.routes), settings, settings.METRICS_PORT, log)
    }
    const tracer = yield* tracing(settings)
    let closing = false
    const app = makeApp({
      start,
      waysIn: waysInOf(settings),
      log,
      faces: settings.FACES,
      ...(settings.BASE_URL === undefined ? {} : { baseUrl: settings.BASE_URL }),
      bodyLimit: settings.BODY_LIMIT,
      idempotencySecrets: idempotencySecretsOf(settings),
      requestTimeout: settings.REQUEST_TIMEOUT,
      rateLimits: rateLimitsOf(settings),
      recordBudget: settings.RECORD_LIMIT,
      doelbindingen: settings.DOELBINDINGEN,
      closing: () => closing,
      ...(metrics === undefined ? {} : { metrics, servesMetrics: settings.METRICS_PORT === undefined }),
      ...(settings.securityContact === undefined ? {} : { securityContact: settings.securityContact }),
      ...(tracer === undefined ? {} : { tracing: tracer }),
      foreignIds: foreignIdsOf(settings)
    })
    const listener = getRequestListener(app.fetch, {
      errorHandler: unreadableRequest(log, settings.BASE_URL),
      autoCleanupIncoming: false
    })
    const serve = boundPipelining((incoming, outgoing) => {
      readOn(incoming, outgoing)
      void listener(incoming, outgoing)
    })
    // Whatever node:http would answer by itself, without a problem, is answered here.
    const server = makeServer(settings.tls, { requireHostHeader: false, ...receiveLimits(settings) }, serve)
      .on("checkExpectation", serve)
      .on("clientError", answerNoHttp(log, settings.BASE_URL))
    limitConnections(server, settings, log)
    const where = { host: settings.HOST, port: settings.PORT, hostSetting: "HOST", portSetting: "PORT" }
    yield* Effect.acquireRelease(listen(server, where), () =>
      Effect.promise(async () => {
        closing = true
        log("info", "closing", { underWay: underWay.size })
        // Meanwhile every answer closes its connection, and readiness says no, so clients go elsewhere.
        if (settings.SHUTDOWN_DELAY > 0) await wait(settings.SHUTDOWN_DELAY)
        await close(server, underWay, settings.SHUTDOWN_GRACE)
        log("info", "closed")
      }))
    const { address, port } = server.address() as AddressInfo
    log("info", "listening", { address, port })
  }))

const rateLimitsOf = ({ PROXY_HOPS, RATE_LIMIT, RATE_LIMIT_WINDOW, SIGN_IN_LIMIT }: Settings): RateLimits => ({
  requests: RATE_LIMIT,
  refusedSignIns: SIGN_IN_LIMIT,
  window: RATE_LIMIT_WINDOW,
  proxies: PROXY_HOPS
})

const foreignIdsOf = ({ PSEUDONYM_KEY: key, TRUST_TRACEPARENT: trust }: Settings) =>
  foreignIds(key === undefined ? undefined : Redacted.value(key), trust === "true")

const idempotencySecretsOf = ({ IDEMPOTENCY_SECRETS: given }: Settings): IdempotencySecrets => {
  const [first = "", ...others] = given === undefined ? [] : Redacted.value(given).split(",")
  return [first, ...others]
}

const waysInOf = ({ API_TOKEN: token, API_TOKEN_NAAM: naam, oidc }: Settings): WaysIn => ({
  ...(token === undefined ? {} : { apiToken: { token: Redacted.value(token), naam } }),
  ...(oidc === undefined ? {} : { oidc })
})

/** Remembers the work that is under way, also when its caller has gone. */
const tracked = (start: Start, underWay: Set<Fiber.Fiber<unknown, unknown>>): Start => (work) => {
  const fiber = start(work)
  underWay.add(fiber)
  fiber.addObserver(() => underWay.delete(fiber))
  return fiber
}

/** Takes no new connections, lets what is under way finish within the grace, and then closes every connection. */
const close = async (
  server: Server,
  underWay: ReadonlySet<Fiber.Fiber<unknown, unknown>>,
  grace: number
): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const finished = closed.then(() => Effect.runPromise(Fiber.awaitAll(underWay)))
  let timer: NodeJS.Timeout | undefined
  await Promise.race([finished, new Promise((resolve) => timer = setTimeout(resolve, grace))])
  clearTimeout(timer)
  clearInterval(idle)
  server.closeAllConnections()
}
