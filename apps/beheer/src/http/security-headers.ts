import type { MiddlewareHandler } from "hono"
import type { Env } from "./env.ts"

/**
 * Headers of every answer. A page loads its one style sheet and one piece of code from here and nothing else, and is kept
 * by no cache. A form may be sent here, and from there the browser may be led to the `provider` to log in or out.
 */
export const securityHeaders = (isHttps: boolean, provider: string | undefined): MiddlewareHandler<Env> => {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    `form-action ${["'self'", ...(provider === undefined ? [] : [new URL(provider).origin])].join(" ")}`,
    "base-uri 'none'",
    "frame-ancestors 'none'"
  ].join("; ")
  return async (c, next) => {
    await next()
    c.header("Content-Security-Policy", policy)
    c.header("X-Content-Type-Options", "nosniff")
    c.header("X-Frame-Options", "DENY")
    c.header("Referrer-Policy", "no-referrer")
    c.header("Cross-Origin-Opener-Policy", "same-origin")
    c.header("Cross-Origin-Resource-Policy", "same-origin")
    if (isHttps) c.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
    if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store")
  }
}
