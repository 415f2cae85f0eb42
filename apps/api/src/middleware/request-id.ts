import { randomUUID } from "node:crypto"
import { createMiddleware } from "hono/factory"
import type { Env } from "../http/variables.ts"

/** The id by which a request can be found in the log: the caller's own, when it is safe to write down, or a new one. */
export const requestId = createMiddleware<Env>(async (c, next) => {
  const given = c.req.header("X-Request-Id")
  const id = given !== undefined && /^[A-Za-z0-9._:-]{1,128}$/u.test(given) ? given : randomUUID()
  c.set("requestId", id)
  await next()
  c.header("X-Request-Id", id)
})
