import type { Log } from "@betrokkene/program"
import { createMiddleware } from "hono/factory"
import type { Caller } from "../access/caller.ts"
import type { Env } from "../http/env.ts"

/** Logs one line for each request, never with its path or query: these may hold ids and personal data. */
export const accessLog = (log: Log) =>
  createMiddleware<Env>(async (c, next) => {
    const start = performance.now()
    await next()
    // The rate limit has already logged this.
    log(c.res.status === 429 ? "debug" : "info", "request", {
      method: c.req.method,
      route: c.get("route") ?? "onbekend",
      status: c.res.status,
      signedInBy: wayIn(c.get("caller")),
      refusal: c.get("refusal"),
      durationMs: Math.round((performance.now() - start) * 10) / 10,
      requestId: c.get("requestId"),
      callerRequest: c.get("callerRequest"),
      traceId: (c.get("span") ?? c.get("callerSpan"))?.traceId
    })
  })

/** The kind of the identity, as `token` or `jwt`. The rest of it would tell who it was. */
const wayIn = (caller: Caller | undefined): string | undefined => caller?.identiteit.replace(/:.*$/u, "")
