import { createMiddleware } from "hono/factory"
import type { Env } from "../http/variables.ts"
import type { Log } from "../log.ts"

/** One line a request: never its path or query as they came, because ids and what somebody put in a URL stand there. */
export const accessLog = (log: Log) =>
  createMiddleware<Env>(async (c, next) => {
    const start = performance.now()
    await next()
    // Of who asks too often there is a line already.
    log(c.res.status === 429 ? "debug" : "info", "request", {
      method: c.req.method,
      route: c.get("route") ?? "onbekend",
      status: c.res.status,
      refusal: c.get("refusal"),
      durationMs: Math.round((performance.now() - start) * 10) / 10,
      requestId: c.get("requestId"),
      traceId: (c.get("span") ?? c.get("callerSpan"))?.traceId
    })
  })
