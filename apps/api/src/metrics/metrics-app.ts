import { Hono } from "hono"
import { answerProblem } from "../http/answer-problem.ts"
import type { Env } from "../http/env.ts"
import { noForeignIds } from "../middleware/foreign-ids.ts"
import { knowsBaseUrl } from "../middleware/knows-base-url.ts"
import { requestId } from "../middleware/request-id.ts"
import { secured } from "../middleware/security-headers.ts"
import { problemsPath } from "../problems/problem-type.ts"
import { Problem } from "../problems/problem.ts"
import { metricsRoutes } from "./metrics-routes.ts"
import type { Metrics } from "./metrics.ts"

/** What is served on the port of the metrics: the metrics, and the pages of the problems that are answered there. */
export const metricsApp = (metrics: Metrics, pages: Hono<Env>, baseUrl: string | undefined): Hono<Env> => {
  const app = new Hono<Env>()
  app.use(knowsBaseUrl(baseUrl), requestId(noForeignIds), secured)
  app.route("/metrics", metricsRoutes(metrics))
  app.route(problemsPath, pages)
  app.notFound((c) => answerProblem(c, new Problem({ code: "niet-gevonden", detail: "Dit pad bestaat niet." })))
  return app
}
