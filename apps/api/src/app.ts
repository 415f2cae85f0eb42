import type { Doelbinding } from "@betrokkene/domain"
import { defectFields, type Log } from "@betrokkene/program"
import { Hono, type MiddlewareHandler } from "hono"
import { authenticate, type WaysIn } from "./access/authenticate.ts"
import { makeAccounting } from "./accounting/accounting.ts"
import { makeReadLog } from "./accounting/read-log.ts"
import { makeRecordBudget } from "./accounting/record-budget.ts"
import type { FaceName } from "./configuration/face-names.ts"
import { docsRoutes } from "./docs-page/docs-routes.ts"
import { indexRoute } from "./docs-page/index-route.ts"
import { faces } from "./faces.ts"
import { healthRoutes } from "./health/health-routes.ts"
import { answerProblem } from "./http/answer-problem.ts"
import type { Env } from "./http/env.ts"
import type { Face } from "./http/face.ts"
import { goOnAfter } from "./http/go-on.ts"
import type { IdempotencySecrets } from "./http/once-only.ts"
import type { Run, Start } from "./http/ports.ts"
import { serveRoute, type Serving } from "./http/serve-route.ts"
import { withTimeLimit } from "./http/time-limit.ts"
import { metricsRoutes } from "./metrics/metrics-routes.ts"
import type { Metrics } from "./metrics/metrics.ts"
import { accessLog } from "./middleware/access-log.ts"
import { answerHeaders } from "./middleware/answer-headers.ts"
import { type ForeignIds, noForeignIds } from "./middleware/foreign-ids.ts"
import { knowsBaseUrl } from "./middleware/knows-base-url.ts"
import { knowsFace } from "./middleware/knows-face.ts"
import { oneHost } from "./middleware/one-host.ts"
import { requestId } from "./middleware/request-id.ts"
import { traceContext } from "./middleware/trace-context.ts"
import { problemPages } from "./problem-pages/problem-pages.ts"
import { problemsPath } from "./problems/problem-type.ts"
import { Problem } from "./problems/problem.ts"
import { limitCallers } from "./rate-limit/limit-callers.ts"
import { limitSignIns } from "./rate-limit/limit-sign-ins.ts"
import { makeQuota } from "./rate-limit/quota.ts"
import type { RateLimits } from "./rate-limit/rate-limits.ts"
import { remoteAddress } from "./rate-limit/remote-address.ts"
import type { SecurityContact } from "./security-contact/security-contact.ts"
import { securityFileRoute } from "./security-contact/security-file-route.ts"
import { securityFilePath } from "./security-contact/security-file.ts"
import { processingSpan } from "./tracing/processing-span.ts"
import type { Tracing } from "./tracing/tracing.ts"

/** What the app needs from outside. */
export interface AppOptions {
  readonly start: Start
  readonly waysIn: WaysIn
  readonly log: Log
  /** The faces that are served; the native one unless given. */
  readonly faces?: ReadonlyArray<FaceName>
  readonly baseUrl?: string
  readonly bodyLimit?: number
  /** None: what is kept of an Idempotency-Key has no secret of the register in it. */
  readonly idempotencySecrets?: IdempotencySecrets
  /** How long the work of a request may take, in milliseconds; 30 seconds unless given. */
  readonly requestTimeout?: number
  /** None: nobody is limited. */
  readonly rateLimits?: RateLimits
  /** Maximum number of records shown to a caller in an hour; 0, or none given: no maximum. */
  readonly recordBudget?: number
  /** The codes by which a caller may say why it reads. None: it may not say. */
  readonly doelbindingen?: ReadonlyArray<Doelbinding>
  /** Whether the program is shutting down, so that it is no longer ready. */
  readonly closing?: () => boolean
  /** Counts and times requests; none: nothing is measured. */
  readonly metrics?: Metrics
  /** Whether the metrics are served here too, on the public port. */
  readonly servesMetrics?: boolean
  readonly tracing?: Tracing
  /** What is kept of the ids of callers; nothing unless given. */
  readonly foreignIds?: ForeignIds
  /** Whom somebody tells of a weakness; none: there is no security.txt. */
  readonly securityContact?: SecurityContact
}

const mebibyte = 1024 * 1024

/** The whole HTTP surface, without a socket. */
export const makeApp = (options: AppOptions): Hono<Env> => {
  const app = new Hono<Env>()
  const served = [...new Set<FaceName>(options.faces ?? ["native"])].map((name) => faces[name])
  const foreign = options.foreignIds ?? noForeignIds
  const run = withTimeLimit(options.start, options.requestTimeout ?? 30_000)
  app.use(
    knowsBaseUrl(options.baseUrl),
    knowsFace(served),
    requestId(foreign),
    answerHeaders(options.closing),
    traceContext(foreign),
    accessLog(options.log),
    oneHost
  )
  if (options.metrics !== undefined) app.use(options.metrics.requests)
  app.route("/health", healthRoutes({ ...options, run }))
  if (options.metrics !== undefined && options.servesMetrics === true) {
    app.route("/metrics", metricsRoutes(options.metrics))
  }
  const hasDocs = served.includes(faces.native)
  app.route("/", indexRoute(served, hasDocs))
  if (hasDocs) app.route("/docs", docsRoutes())
  app.route(problemsPath, problemPages(faces.native.routes))
  app.route(securityFilePath, securityFileRoute(options.securityContact))
  const letIn = signIn(options, run)
  const serving = {
    run,
    goOn: goOnAfter(options.start, Math.min(options.requestTimeout ?? 30_000, longestWait)),
    bodyLimit: options.bodyLimit ?? mebibyte,
    idempotencySecrets: options.idempotencySecrets ?? [""],
    doelbindingen: options.doelbindingen ?? [],
    accounting: makeAccounting(
      options.log,
      makeReadLog(options.start),
      makeRecordBudget(options.recordBudget ?? 0, options.log, options.rateLimits?.now)
    ),
    log: options.log,
    tracing: options.tracing
  }
  for (const face of served) {
    for (const [path, page] of Object.entries(face.open)) app.route(`${face.path}${path}`, page())
    for (const [path, page] of Object.entries(face.beside)) app.route(path, page())
    app.use(`${face.path}/*`, ...letIn(face))
    registerRoutes(app, face, { ...serving, path: face.path })
  }
  app.notFound((c) => answerProblem(c, new Problem({ code: "niet-gevonden", detail: "Dit pad bestaat niet." })))
  app.onError((error, c) => {
    if (error instanceof Problem) return answerProblem(c, error)
    options.log("error", "defect", { requestId: c.get("requestId"), route: c.get("route"), ...defectFields(error) })
    return answerProblem(c, new Problem({ code: "interne-fout", detail: "Er ging iets mis; het is vastgelegd." }))
  })
  return app
}

/** How long, in milliseconds, a caller waits for work that may go on. */
const longestWait = 10_000

/** Lets callers into a face, and limits them. The limits are counted over all faces. */
const signIn = (
  { log, rateLimits: limits, waysIn }: AppOptions,
  run: Run
): (face: Face) => ReadonlyArray<MiddlewareHandler<Env>> => {
  const { now, proxies = 0, refusedSignIns = 0, requests = 0, window = 60 } = limits ?? {}
  const limited = refusedSignIns > 0
    ? {
      limit: limitSignIns(makeQuota({ name: "aanmelden", requests: refusedSignIns, window }, now), log),
      addressOf: remoteAddress(proxies)
    }
    : undefined
  const limitCaller = requests > 0
    ? [limitCallers(makeQuota({ name: "default", requests, window }, now), log)]
    : []
  const entry = { waysIn, run, log, ...(limited === undefined ? {} : { limited }) }
  return ({ notSignedIn }) => [authenticate({ ...entry, notSignedIn }), ...limitCaller]
}

const registerRoutes = (app: Hono<Env>, face: Face, serving: Serving): void => {
  const honoPath = (path: string): string => `${face.path}${path.replaceAll(/\{(\w+)\}/gu, ":$1")}`
  const paths = [...Map.groupBy(face.routes, ({ path }) => path)]
  // A fixed path stands before one with an id in the same place: the first that matches takes the request.
  const fixedFirst = paths.toSorted(([one], [other]) => Number(one.includes("{")) - Number(other.includes("{")))
  for (const [path, atPath] of fixedFirst) {
    for (const route of atPath) {
      if (serving.tracing !== undefined) {
        app.on(route.method.toUpperCase(), honoPath(path), processingSpan(serving.tracing, route))
      }
      app.on(route.method.toUpperCase(), honoPath(path), serveRoute(route, serving))
    }
    app.all(honoPath(path), face.otherMethods(path, atPath.map(({ method }) => method)))
  }
}
