import { Exit } from "effect"
import { createMiddleware } from "hono/factory"
import type { Env } from "../http/env.ts"
import type { Route } from "../http/route.ts"
import { startSpan, type Tracing } from "./tracing.ts"

/**
 * Makes one span for each request to this operation: the record of a processing in the Logboek Dataverwerkingen. It is
 * part of the trace of the caller, and is made whether or not that trace is sampled.
 */
export const processingSpan = (tracing: Tracing, route: Route) =>
  createMiddleware<Env>(async (c, next) => {
    const caller = c.get("callerSpan")
    const span = startSpan(tracing, route, { kind: "server", parent: caller })
    if (caller !== undefined) span.attribute("dpl.core.foreign_operation.span_id", caller.spanId)
    span.attribute("http.request.method", route.method.toUpperCase())
    span.attribute("http.route", route.path)
    c.set("span", span)
    try {
      await next()
    } finally {
      span.attribute("http.response.status_code", c.res.status)
      span.end(tracing.now(), Exit.void)
    }
  })
