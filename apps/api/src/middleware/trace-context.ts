import { Option } from "effect"
import { Headers, HttpTraceContext } from "effect/http"
import { createMiddleware } from "hono/factory"
import type { Env } from "../http/env.ts"

/** Keeps the span of the caller that this request is part of (W3C Trace Context), if a valid one is given. */
export const traceContext = createMiddleware<Env>(async (c, next) => {
  const traceparent = c.req.header("traceparent")
  if (traceparent !== undefined) {
    c.set("callerSpan", Option.getOrUndefined(HttpTraceContext.w3c(Headers.fromRecordUnsafe({ traceparent }))))
  }
  await next()
})
