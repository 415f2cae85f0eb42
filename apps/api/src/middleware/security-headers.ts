import { createMiddleware } from "hono/factory"

/** For every answer, whatever it is. */
export const securityHeaders = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY"
}

/** Sets the headers that the answer lacks, on the answer itself: Hono's `c.header` would copy the answer each time. */
export const setAbsent = (headers: Headers, values: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(values)) {
    if (!headers.has(name)) headers.set(name, value)
  }
}

/** The security headers alone, for an app that has no others. */
export const secured = createMiddleware(async (c, next) => {
  await next()
  setAbsent(c.res.headers, securityHeaders)
})
