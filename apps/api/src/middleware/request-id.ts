import { createMiddleware } from "hono/factory"
import { randomUUID } from "node:crypto"
import type { Env } from "../http/env.ts"
import type { ForeignIds } from "./foreign-ids.ts"

/**
 * Gives a request its id in the answer, the log and the audit trail. It is always our own: an id of the caller could be
 * a name or a number of a person.
 */
export const requestId = (foreign: ForeignIds) =>
  createMiddleware<Env>(async (c, next) => {
    c.set("requestId", randomUUID())
    const given = c.req.header("X-Request-Id")
    if (given !== undefined) c.set("callerRequest", foreign.request(given))
    await next()
  })
