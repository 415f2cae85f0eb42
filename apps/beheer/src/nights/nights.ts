import { type BetrokkeneClient, dataOrThrow } from "@betrokkene/client"
import { Hono } from "hono"
import { onlyWith } from "../access/only-with.ts"
import type { SignedIn } from "../http/env.ts"
import { nextCursor } from "../http/next-cursor.ts"
import { idPattern, pathId } from "../http/path-id.ts"
import { severities } from "../proposals/filter.ts"
import type { Bevinding } from "../words/schemas.ts"
import { morningPage } from "./morning-page.ts"
import { nightPage, nightsPage } from "./night-page.ts"
import { progressPart } from "./progress-part.ts"

/** How many nights the charts of this morning go back, as those of the report. */
const chartNights = 30

const pageSize = 25

/** What somebody who comes in sees of the night: what it found, and what waits. */
export const morning = new Hono<SignedIn>()
  .use(onlyWith("reconcile"))
  .get("/", async (c) => {
    const client = c.get("client")
    const [{ results: nights }, open] = await Promise.all([
      client.GET("/reconciliaties", { params: { query: { sort: "-begonnen", pageSize: chartNights } } }).then(
        dataOrThrow
      ),
      countOpen(client)
    ])
    const running = nights.find(({ toestand }) => toestand === "loopt")
    const underWay = running === undefined
      ? undefined
      : { id: running.id, progress: await readProgress(client, running.id) }
    return c.html(morningPage(c, { nights, open, ...(underWay === undefined ? {} : { underWay }) }))
  })

/** The runs of the nightly check and how each went. */
export const nights = new Hono<SignedIn>()
  .use(onlyWith("reconcile"))
  .get("/", async (c) => {
    const cursor = c.req.query("cursor")
    const query = { sort: "-begonnen" as const, pageSize, ...(cursor === undefined ? {} : { cursor }) }
    const { next, results } = dataOrThrow(await c.get("client").GET("/reconciliaties", { params: { query } }))
    return c.html(nightsPage(c, results, nextCursor(next), cursor !== undefined))
  })
  .get(idPattern, async (c) => {
    const [client, id] = [c.get("client"), pathId(c)]
    const night = dataOrThrow(await client.GET("/reconciliaties/{id}", { params: { path: { id } } }))
    const progress = night.toestand === "loopt" ? await readProgress(client, id) : undefined
    return c.html(nightPage(c, night, progress))
  })
  .get(`${idPattern}/progress`, async (c) => {
    c.set("isAskedByPage", true)
    return c.html(progressPart(c, pathId(c), await readProgress(c.get("client"), pathId(c))))
  })

const readProgress = async (client: BetrokkeneClient, id: string) =>
  dataOrThrow(await client.GET("/reconciliaties/{id}/voortgang", { params: { path: { id } } }))

const countOpen = async (client: BetrokkeneClient): Promise<Record<Bevinding["ernst"], number>> =>
  Object.fromEntries(
    await Promise.all(severities.map(async (ernst) => {
      const query = { toestand: "open" as const, ernst, count: true, pageSize: 1 }
      return [ernst, dataOrThrow(await client.GET("/bevindingen", { params: { query } })).count ?? 0] as const
    }))
  ) as Record<Bevinding["ernst"], number>
