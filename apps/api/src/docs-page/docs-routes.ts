import { Hono } from "hono"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Env } from "../http/env.ts"
import { methodNotAllowed } from "../http/method-not-allowed.ts"
import { page, start } from "./page.ts"

const swaggerFile = (name: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`)), "utf8")

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // Swagger UI sets styles on its elements and shows its icons as data.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join("; ")

/** The browsable documentation, from this program alone: it works without the internet and may reach nothing else. */
export const docsRoutes = (): Hono<Env> => {
  const files: { readonly [name: string]: { readonly type: string; readonly text: string } } = {
    "": { type: "text/html; charset=UTF-8", text: page },
    "/start.js": { type: "text/javascript; charset=UTF-8", text: start },
    "/swagger-ui.css": { type: "text/css; charset=UTF-8", text: swaggerFile("swagger-ui.css") },
    "/swagger-ui-bundle.js": { type: "text/javascript; charset=UTF-8", text: swaggerFile("swagger-ui-bundle.js") }
  }
  const app = new Hono<Env>()
  for (const [name, { text, type }] of Object.entries(files)) {
    const path = name === "" ? "/" : name
    app.get(path, (c) => {
      c.set("route", `/docs${name}`)
      return c.body(text, 200, { "Content-Type": type, "Content-Security-Policy": policy })
    })
    app.all(path, methodNotAllowed(`/docs${name}`, ["get"]))
  }
  return app
}
