import { Option } from "effect"
import { Headers, HttpTraceContext } from "effect/http"
import { createMiddleware } from "hono/factory"
import type { Env } from "../http/env.ts"
import type { ForeignIds } from "./foreign-ids.ts"

/** Keeps the span of the caller that this request is part of (W3C Trace Context), as far as it may be kept. */
export const traceContext = (foreign: ForeignIds) =>
  createMiddleware<Env>(async (c, next) => {
    const traceparent = c.req.header("traceparent")
    const span = traceparent === undefined
      ? undefined
      : Option.getOrUndefined(HttpTraceContext.w3c(Headers.fromRecordUnsafe({ traceparent })))
    if (span !== undefined) c.set("callerSpan", foreign.span(span))
    await next()
  })
