import { dataOrThrow } from "@betrokkene/client"
import { type Context, Hono } from "hono"
import { onlyWith } from "../access/only-with.ts"
import type { SignedIn } from "../http/env.ts"
import { nextCursor } from "../http/next-cursor.ts"
import { idPattern, pathId } from "../http/path-id.ts"
import { partijPage, type ShownPartij } from "./partij-page.ts"

/** How many contacts, findings and actions a page shows at most. */
const pageSize = 25

/** The page of a partij. To see the whole bsn somebody asks for it, so that the register records that apart. */
export const partijen = new Hono<SignedIn>()
  .get(idPattern, async (c) => c.html(partijPage(c, await read(c), false)))
  .post(`${idPattern}/bsn`, onlyWith("read-bsn"), async (c) => c.html(partijPage(c, await read(c), true)))

/** Reads the partij with what this person may see about it. */
const read = async (c: Context<SignedIn>): Promise<ShownPartij> => {
  const client = c.get("client")
  const { scopes } = c.get("session")
  const path = { id: pathId(c) }
  const cursor = c.req.query("contacts")
  const contacts = {
    partij: path.id,
    expand: ["klantcontact" as const],
    sort: "-plaatsgevondenOp" as const,
    pageSize,
    ...(cursor === undefined ? {} : { cursor })
  }
  const earlier = c.req.query("tasks")
  const tasks = earlier === undefined ? {} : { cursor: earlier }
  const trail = { sort: "-op" as const, pageSize }
  const mayDecide = scopes.includes("reconcile")
  const findings = { record: path.id, pageSize }
  const [partij, betrokkenen, internetaken, open, bevindingen, handelingen] = await Promise.all([
    client.GET("/partijen/{id}", { params: { path } }).then(dataOrThrow),
    client.GET("/betrokkenen", { params: { query: contacts } }).then(dataOrThrow),
    client.GET("/partijen/{id}/internetaken", { params: { path, query: tasks } }).then(dataOrThrow),
    mayDecide
      ? client.GET("/bevindingen", { params: { query: { ...findings, toestand: "open" } } }).then(dataOrThrow)
      : undefined,
    mayDecide ? client.GET("/bevindingen", { params: { query: findings } }).then(dataOrThrow) : undefined,
    scopes.includes("audit")
      ? client.GET("/partijen/{id}/audittrail", { params: { path, query: trail } }).then(dataOrThrow)
      : undefined
  ])
  const [next, nextTasks] = [nextCursor(betrokkenen.next), nextCursor(internetaken.next)]
  return {
    partij,
    betrokkenen: betrokkenen.results,
    isContinued: cursor !== undefined,
    ...(next === undefined ? {} : { next }),
    tasks: {
      tasks: internetaken.results,
      isContinued: earlier !== undefined,
      ...(nextTasks === undefined ? {} : { next: nextTasks })
    },
    ...(open === undefined ? {} : { open: open.results }),
    ...(bevindingen === undefined ? {} : { bevindingen: bevindingen.results }),
    ...(handelingen === undefined ? {} : { handelingen: handelingen.results })
  }
}
