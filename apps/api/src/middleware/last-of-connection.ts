import { createMiddleware } from "hono/factory"

/** While the program shuts down, every answer is the last on its connection. */
export const lastOfConnection = (closing: () => boolean = () => false) =>
  createMiddleware(async (c, next) => {
    await next()
    if (closing()) c.res.headers.set("Connection", "close")
  })
