import { type Context, Hono } from "hono"
import { accepts } from "hono/accepts"
import { answerProblem } from "../http/answer-problem.ts"
import type { Env } from "../http/env.ts"
import { methodNotAllowed } from "../http/method-not-allowed.ts"
import { publicUrl } from "../http/public-url.ts"
import type { Route } from "../http/route.ts"
import { isProblemCode } from "../problems/problem-table.ts"
import { Problem } from "../problems/problem.ts"
import { problemHtml, problemsHtml } from "./html.ts"
import { allCodes, kindOfProblemPage, listed } from "./kind-of-problem-page.ts"

/** The paths of the pages as the log names them. */
const list = "/problemen"
const one = "/problemen/{code}"

/**
 * A page for each kind of problem of these routes, at the address in `type`: what it means and what to do; and the list of all. As HTML
 * for who prefers that, and else as JSON. Everybody may read them.
 */
export const problemPages = (routes: ReadonlyArray<Route>): Hono<Env> =>
  new Hono<Env>()
    .get("/", (c) => {
      c.set("route", list)
      return answered(c, problemsHtml, () => ({ results: allCodes.map((code) => listed(code, publicUrl(c))) }))
    })
    .all("/", methodNotAllowed(list, ["get"]))
    .get("/:code", (c) => {
      c.set("route", one)
      const code = c.req.param("code")
      if (!isProblemCode(code)) {
        return answerProblem(c, new Problem({ code: "niet-gevonden", detail: "Er is geen probleem met deze code." }))
      }
      return answered(c, () => problemHtml(routes, code), () => kindOfProblemPage(routes, code, publicUrl(c)))
    })
    .all("/:code", methodNotAllowed(one, ["get"]))

const answered = (c: Context<Env>, html: () => string, json: () => object): Response => {
  const wanted = accepts(c, {
    header: "Accept",
    supports: ["application/json", "text/html"],
    default: "application/json"
  })
  const headers = { Vary: "Accept" }
  return wanted === "text/html"
    ? c.body(html(), 200, { ...headers, "Content-Type": "text/html; charset=UTF-8" })
    : c.json(json(), 200, headers)
}
