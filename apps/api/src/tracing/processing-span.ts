import { Context, Exit, Option } from "effect"
import { createMiddleware } from "hono/factory"
import type { Route } from "../http/route.ts"
import type { Env } from "../http/variables.ts"
import type { Tracing } from "./tracing.ts"

/**
 * One span for each request to this operation: the record of a processing of personal data as the Logboek Dataverwerkingen describes it.
 * It is part of the trace of the caller, and is made whether or not he samples his own.
 */
export const processingSpan = ({ activities, now, tracer }: Tracing, { method, operationId, path }: Route) =>
  createMiddleware<Env>(async (c, next) => {
    const caller = c.get("callerSpan")
    const span = tracer.span({
      name: operationId,
      parent: Option.fromUndefinedOr(caller),
      annotations: Context.empty(),
      links: [],
      startTime: now(),
      kind: "server",
      root: caller === undefined,
      sampled: true
    })
    span.attribute("dpl.core.processing_activity_id", `${activities}${operationId}`)
    if (caller !== undefined) span.attribute("dpl.core.foreign_operation.span_id", caller.spanId)
    span.attribute("http.request.method", method.toUpperCase())
    span.attribute("http.route", path)
    c.set("span", span)
    try {
      await next()
    } finally {
      span.attribute("http.response.status_code", c.res.status)
      span.end(now(), Exit.void)
    }
  })
