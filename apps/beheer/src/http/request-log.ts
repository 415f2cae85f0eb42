import type { Log } from "@betrokkene/program"
import type { MiddlewareHandler } from "hono"
import { matchedRoutes } from "hono/route"
import { randomUUID } from "node:crypto"
import type { Env } from "./env.ts"

/** Logs each request by its route: no id of a record, and nothing that somebody typed. */
export const requestLog = (log: Log): MiddlewareHandler<Env> => async (c, next) => {
  const begin = performance.now()
  c.set("requestId", randomUUID())
  await next()
  log("info", "request", {
    requestId: c.get("requestId"),
    method: c.req.method,
    route: matchedRoutes(c).findLast(({ method }) => method !== "ALL")?.path ?? "none",
    status: c.res.status,
    milliseconds: Math.round(performance.now() - begin)
  })
}
