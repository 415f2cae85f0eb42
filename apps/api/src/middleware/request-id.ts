import { createMiddleware } from "hono/factory"
import { randomUUID } from "node:crypto"
import type { Env } from "../http/env.ts"

/** A UUID, a ULID or a trace id. They are random, so no name or number of a person comes into the log. */
const safe = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{32})$/iu

/** Gives a request its id in the log, and tells it in the answer. An id from the caller is kept if safe to log. */
export const requestId = createMiddleware<Env>(async (c, next) => {
  const given = c.req.header("X-Request-Id")
  c.set("requestId", given !== undefined && safe.test(given) ? given : randomUUID())
  await next()
})
