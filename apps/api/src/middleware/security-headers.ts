import { createMiddleware } from "hono/factory"

/** For every answer, whatever it is. */
export const securityHeaders = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY"
}

/**
 * On every answer, errors too; a page that needs a wider policy has set its own. Here and in the other middleware headers are set on the
 * answer itself: Hono's `c.header` would make a new answer for each, of a kind that takes the server longer to send.
 */
export const secured = createMiddleware(async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
})
