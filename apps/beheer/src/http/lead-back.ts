import type { Hono } from "hono"
import type { SignedIn } from "./env.ts"

/**
 * Whoever reloads the answer to a form, or asks for it in the other language, asks by GET for an address that only takes
 * forms. Such an address leads to the page above it, where the form stood.
 */
export const leadBack = (app: Hono<SignedIn>): void => {
  const paths = (method: string) => new Set(app.routes.filter((one) => one.method === method).map(({ path }) => path))
  const read = paths("GET")
  for (const path of [...paths("POST")].filter((one) => !read.has(one))) {
    app.get(path, (c) => {
      const { pathname, search } = new URL(c.req.url)
      return c.redirect(`${pathname.slice(0, pathname.lastIndexOf("/"))}${search}`, 303)
    })
  }
}
