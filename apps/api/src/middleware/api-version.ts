import { createMiddleware } from "hono/factory"

/** The full version of the API; its first number stands in the path. */
export const apiVersion = "1.0.0"

export const apiVersionHeader = createMiddleware(async (c, next) => {
  await next()
  c.res.headers.set("API-Version", apiVersion)
})
