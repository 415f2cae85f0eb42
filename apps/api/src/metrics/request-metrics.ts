import { type Context, Metric } from "effect"
import { createMiddleware } from "hono/factory"
import type { Env } from "../http/env.ts"
import { wholeMicroseconds } from "./whole-microseconds.ts"

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

const durations = Metric.histogram("http_server_request_duration_seconds", {
  description: "Time that requests took, by method, route template and status.",
  boundaries: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
})

const underWay = Metric.gauge("http_server_active_requests", { description: "Requests under way." })

/** Counts and times requests. A label never holds a path as it was sent: a path without a route is `onbekend`. */
export const requestMetrics = (context: Context.Context<never>) => {
  const series = new Map<string, Metric.Metric<number, unknown>>()
  underWay.updateUnsafe(0, context)
  return createMiddleware<Env>(async (c, next) => {
    const start = performance.now()
    underWay.modifyUnsafe(1, context)
    try {
      await next()
    } finally {
      underWay.modifyUnsafe(-1, context)
      const method = methods.includes(c.req.method) ? c.req.method : "onbekend"
      const route = c.get("route") ?? "onbekend"
      const status = String(c.res.status)
      const key = `${method} ${route} ${status}`
      const duration = series.get(key) ?? Metric.withAttributes(durations, { method, route, status })
      series.set(key, duration)
      duration.updateUnsafe(wholeMicroseconds((performance.now() - start) / 1000), context)
    }
  })
}
