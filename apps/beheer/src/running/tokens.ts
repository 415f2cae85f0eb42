import { dataOrThrow, ProblemError } from "@betrokkene/client"
import { type Context, Hono } from "hono"
import { onlyWith } from "../access/only-with.ts"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import { readForm } from "../http/form.ts"
import { nextCursor } from "../http/next-cursor.ts"
import { idPattern, pathId } from "../http/path-id.ts"
import { problemPage } from "../pages/problem-page.ts"
import { tokensPage } from "./tokens-page.ts"
import type { Told } from "./told.ts"

const pageSize = 25

/** The tokens by which programs and people get in, and taking them away. */
export const tokens = new Hono<SignedIn>()
  .use(onlyWith("revoke"))
  .get("/", async (c) => {
    const message = c.get("texts").running.isRevoked
    return c.html(await shown(c, c.req.query("done") === "revoke" ? { told: { kind: "ok", message } } : {}))
  })
  .post(`${idPattern}/revoke`, async (c) => {
    const { own } = await readForm(c, ["own"])
    const path = { id: pathId(c) }
    const body = { ookEigen: own === "yes" }
    const outcome = await ask(() => c.get("client").POST("/tokens/{id}/intrekken", { params: { path }, body }))
    const { problems, running: words } = c.get("texts")
    if (outcome.kind === "done") return c.redirect("/tokens?done=revoke", 303)
    if (outcome.kind === "away") return c.html(problemPage(c, problems.away), 503)
    switch (outcome.problem.code) {
      case "eigen-token":
        return c.html(await shown(c, {}, pathId(c)), 409)
      case "token-al-ingetrokken":
        return c.html(await shown(c, { told: { kind: "warning", message: words.wasRevoked } }), 409)
      default:
        throw new ProblemError(outcome.problem)
    }
  })

const shown = async (c: Context<SignedIn>, { told }: Told, own?: string) => {
  const cursor = c.req.query("cursor")
  const query = { pageSize, ...(cursor === undefined ? {} : { cursor }) }
  const { next, results } = dataOrThrow(await c.get("client").GET("/tokens", { params: { query } }))
  return tokensPage(c, {
    results,
    next: nextCursor(next),
    isContinued: cursor !== undefined,
    told,
    ...(own === undefined ? {} : { own })
  })
}
