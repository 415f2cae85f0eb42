import { Hono } from "hono"
import type { Env } from "../http/env.ts"
import { methodNotAllowed } from "../http/method-not-allowed.ts"
import type { Metrics } from "./metrics.ts"

/** Where Prometheus scrapes. */
export const metricsRoutes = ({ text }: Metrics): Hono<Env> =>
  new Hono<Env>()
    .get("/", async (c) => {
      c.set("route", "/metrics")
      return c.body(await text(), 200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" })
    })
    .all("/", methodNotAllowed("/metrics", ["get"]))
