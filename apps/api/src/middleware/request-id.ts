import { createMiddleware } from "hono/factory"
import { randomUUID } from "node:crypto"
import type { Env } from "../http/variables.ts"

/** A UUID, a ULID or a trace id: made by chance, so that nobody's name or number stands in the log. */
const safe = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{32})$/iu

/** The id by which a request can be found in the log: the caller's own, when it is safe to write down, or a new one. The answer tells it. */
export const requestId = createMiddleware<Env>(async (c, next) => {
  const given = c.req.header("X-Request-Id")
  c.set("requestId", given !== undefined && safe.test(given) ? given : randomUUID())
  await next()
})
