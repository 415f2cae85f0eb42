import { dataOrThrow, ProblemError } from "@betrokkene/client"
import { type Context, Hono } from "hono"
import { onlyWith } from "../access/only-with.ts"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import { nextCursor } from "../http/next-cursor.ts"
import { problemPage } from "../pages/problem-page.ts"
import { noticesPage } from "./notices-page.ts"
import type { Told } from "./told.ts"

const pageSize = 25

/** A number of the register, as it stands in a path. */
const numberPattern = "/:number{[1-9][0-9]{0,14}}"

const decisions = {
  again: "/onbestelbare-gebeurtenissen/{id}/opnieuw",
  drop: "/onbestelbare-gebeurtenissen/{id}/laten-vallen"
} as const

/** Notices to other systems that did not arrive, and what somebody decides about them. */
export const notices = new Hono<SignedIn>()
  .use(onlyWith("deliver"))
  .get("/", async (c) => {
    const { running: words } = c.get("texts")
    const done = c.req.query("done")
    const message = done === "again" ? words.isSentAgain : done === "drop" ? words.isDropped : undefined
    return c.html(await shown(c, message === undefined ? {} : { told: { kind: "ok", message } }))
  })
  .post(`${numberPattern}/:decision{again|drop}`, async (c) => {
    const decision = c.req.param("decision") === "again" ? "again" : "drop"
    const path = { id: c.req.param("number") }
    const outcome = await ask(() => c.get("client").POST(decisions[decision], { params: { path } }))
    const { problems, running: words } = c.get("texts")
    if (outcome.kind === "done") return c.redirect(`/notices?done=${decision}`, 303)
    if (outcome.kind === "away") return c.html(problemPage(c, problems.away), 503)
    if (outcome.problem.code !== "onbestelbare-gebeurtenis-niet-gevonden") throw new ProblemError(outcome.problem)
    return c.html(await shown(c, { told: { kind: "warning", message: words.noticeGone } }), 409)
  })

const shown = async (c: Context<SignedIn>, { told }: Told) => {
  const cursor = c.req.query("cursor")
  const query = { pageSize, ...(cursor === undefined ? {} : { cursor }) }
  const { next, results } = dataOrThrow(
    await c.get("client").GET("/onbestelbare-gebeurtenissen", { params: { query } })
  )
  return noticesPage(c, { results, next: nextCursor(next), isContinued: cursor !== undefined, told })
}
