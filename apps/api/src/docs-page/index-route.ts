import { Hono } from "hono"
import { accepts } from "hono/accepts"
import type { Env } from "../http/env.ts"
import type { Face } from "../http/face.ts"
import { methodNotAllowed } from "../http/method-not-allowed.ts"
import { publicUrl } from "../http/public-url.ts"

/**
 * The root, for those who know only the address of this program. It names the APIs that are served and where each is
 * described. A browser, which asks for HTML, is sent to the documentation. No sign-in is needed.
 */
export const indexRoute = (served: ReadonlyArray<Face>, hasDocs: boolean): Hono<Env> =>
  new Hono<Env>()
    .get("/", (c) => {
      c.set("route", "/")
      c.header("Vary", "Accept")
      const wanted = accepts(c, {
        header: "Accept",
        supports: ["application/json", "text/html"],
        default: "application/json"
      })
      const base = publicUrl(c)
      if (hasDocs && wanted === "text/html") return c.redirect(`${base}/docs`)
      return c.json({
        docs: hasDocs ? `${base}/docs` : null,
        apis: served.map(({ path }) => ({ url: `${base}${path}`, openapi: `${base}${path}/openapi.json` }))
      })
    })
    .all("/", methodNotAllowed("/", ["get"]))
