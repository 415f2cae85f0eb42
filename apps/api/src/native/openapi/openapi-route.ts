import { Hono } from "hono"
import { cors } from "hono/cors"
import type { Env } from "../../http/env.ts"
import { methodNotAllowed } from "../../http/method-not-allowed.ts"
import { routes } from "../routes/index.ts"
import { openApiDocument } from "./document.ts"

/** Serves the document to everybody, from any origin: nothing in it is secret. It is made on the first request. */
export const openApiRoute = (): Hono<Env> => {
  let text: string | undefined
  return new Hono<Env>()
    .use(cors({ origin: "*", allowMethods: ["GET", "HEAD"] }))
    .get("/", (c) => {
      c.set("route", "/openapi.json")
      text ??= JSON.stringify(openApiDocument(routes))
      return c.body(text, 200, { "Content-Type": "application/json" })
    })
    .all("/", methodNotAllowed("/openapi.json", ["get"]))
}
