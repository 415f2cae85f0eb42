import { createMiddleware } from "hono/factory"
import type { Env } from "../http/env.ts"

/** Leaves the public address of the program on the context. */
export const knowsBaseUrl = (baseUrl: string | undefined) =>
  createMiddleware<Env>((c, next) => {
    c.set("baseUrl", baseUrl)
    return next()
  })
