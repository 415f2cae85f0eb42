import { Hono } from "hono"
import { accepts } from "hono/accepts"
import type { Env } from "../http/env.ts"
import type { Face } from "../http/face.ts"
import { methodNotAllowed } from "../http/method-not-allowed.ts"
import { publicUrl } from "../http/public-url.ts"

/**
 * What stands at the root, for who knows the address of this program alone: the APIs that it serves and where each is
 * described. Who asks for HTML, as a browser does, goes to the documentation. Everybody may read it.
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
