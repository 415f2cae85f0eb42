import { Hono } from "hono"
import type { Env } from "../http/variables.ts"
import { secured } from "../middleware/security-headers.ts"
import { Problem, problemResponse } from "../problems/problem.ts"
import { metricsRoutes } from "./metrics-routes.ts"
import type { Metrics } from "./metrics.ts"

/** What is served on the port of the metrics: them, and nothing else. */
export const metricsApp = (metrics: Metrics): Hono<Env> => {
  const app = new Hono<Env>()
  app.use(secured)
  app.route("/metrics", metricsRoutes(metrics))
  app.notFound(() => problemResponse(new Problem({ code: "niet-gevonden", detail: "Dit pad bestaat niet." })))
  return app
}
