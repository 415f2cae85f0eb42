import { Hono } from "hono"
import { cors } from "hono/cors"
import type { Env } from "../http/env.ts"
import type { Face } from "../http/face.ts"
import { contractRoutes } from "./contract-routes.ts"
import { errorPages, errorPagesPath } from "./error-pages.ts"
import { klantinteractiesPath } from "./klantinteracties-path.ts"
import { notSignedIn } from "./not-signed-in.ts"
import { contractDocument, contractVersion } from "./openapi/contract-document.ts"
import { otherMethods } from "./other-methods.ts"
import { contractProblemResponse } from "./problem-response.ts"
import { rootRoute } from "./root-route.ts"

/** The document, to everybody and from any origin. JSON is YAML too, so both addresses have the same text. */
const documentRoute = (type: string) => (): Hono<Env> => {
  let text: string | undefined
  return new Hono<Env>().use(cors({ origin: "*", allowMethods: ["GET", "HEAD"] })).get("/", (c) => {
    c.set("route", "/openapi")
    text ??= JSON.stringify(contractDocument())
    return c.body(text, 200, { "Content-Type": type })
  }).all("/", otherMethods("/openapi", ["get"]))
}

const toRoot = (): Hono<Env> =>
  new Hono<Env>().get("/", (c) => {
    c.set("route", "")
    return c.redirect(`${klantinteractiesPath}/`, 301)
  })

/** The contract of Open Klant, for the programs that municipalities have already. */
export const klantinteractiesFace: Face = {
  path: klantinteractiesPath,
  routes: contractRoutes,
  open: {
    "/openapi.json": documentRoute("application/json"),
    "/openapi.yaml": documentRoute("application/yaml"),
    "/": rootRoute,
    "": toRoot
  },
  beside: { [errorPagesPath]: errorPages },
  notSignedIn,
  otherMethods,
  style: { version: contractVersion, problemResponse: contractProblemResponse }
}
