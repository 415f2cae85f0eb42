import { Hono } from "hono"
import type { Env } from "../http/env.ts"
import { publicUrl } from "../http/public-url.ts"
import { contractRoutes } from "./contract-routes.ts"
import { klantinteractiesPath } from "./klantinteracties-path.ts"
import { otherMethods } from "./other-methods.ts"

/** The collections with their addresses. Clients ask for it to see whether the API is there; it needs no token. */
export const rootRoute = (): Hono<Env> =>
  new Hono<Env>()
    .get("/", (c) => {
      c.set("route", "/")
      const base = `${publicUrl(c)}${klantinteractiesPath}`
      const collections = [...new Set(contractRoutes.map(({ tag }) => tag))].toSorted()
      return c.json(Object.fromEntries(collections.map((collection) => [collection, `${base}/${collection}`])))
    })
    .all("/", otherMethods("/", ["get"]))
