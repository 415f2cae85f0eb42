import { dataOf } from "@betrokkene/client"
import { type Context, Hono } from "hono"
import type { SignedIn } from "../http/env.ts"
import { idPattern, pathId } from "../http/path-id.ts"
import { betrokkenePage, type ShownBetrokkene } from "./betrokkene-page.ts"

/** The page of a betrokkene: one person or organisation in one contact. */
export const betrokkenen = new Hono<SignedIn>()
  .get(idPattern, async (c) => c.html(betrokkenePage(c, await read(c))))

/** Reads the betrokkene with what this person may see about it. */
const read = async (c: Context<SignedIn>): Promise<ShownBetrokkene> => {
  const client = c.get("client")
  const path = { id: pathId(c) }
  const expand = ["klantcontact" as const, "partij" as const]
  const trail = { sort: "-op" as const, pageSize: 25 }
  const [betrokkene, contactgegevens, handelingen] = await Promise.all([
    client.GET("/betrokkenen/{id}", { params: { path, query: { expand } } }).then(dataOf),
    client.GET("/betrokkenen/{id}/contactgegevens", { params: { path } }).then(dataOf),
    c.get("session").scopes.includes("audit")
      ? client.GET("/betrokkenen/{id}/audittrail", { params: { path, query: trail } }).then(dataOf)
      : undefined
  ])
  return { betrokkene, contactgegevens, ...(handelingen === undefined ? {} : { handelingen: handelingen.results }) }
}
