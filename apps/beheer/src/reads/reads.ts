import { type BetrokkeneClient, dataOrThrow } from "@betrokkene/client"
import { Hono } from "hono"
import { onlyWith } from "../access/only-with.ts"
import type { SignedIn } from "../http/env.ts"
import { nextCursor } from "../http/next-cursor.ts"
import { idPattern, pathId } from "../http/path-id.ts"
import { readsPage } from "./reads-page.ts"

/** How many reads a page shows at most. */
const pageSize = 25

/** A page of who was shown the record with this id. */
type Ask = (client: BetrokkeneClient, id: string, cursor: string | undefined) => ReturnType<typeof ofPartij>

/**
 * Who was shown a partij, a betrokkene or a klantcontact. The register records each look at this list. On the page of the record, every
 * visit would add to the list, so the list has a page of its own.
 */
const reads = (at: string, asked: Ask): Hono<SignedIn> =>
  new Hono<SignedIn>().get(`${idPattern}/raadplegingen`, onlyWith("audit"), async (c) => {
    const { next, results } = dataOrThrow(await asked(c.get("client"), pathId(c), c.req.query("cursor")))
    const cursor = nextCursor(next)
    return c.html(
      readsPage(c, {
        above: `${at}/${pathId(c)}`,
        raadplegingen: results,
        ...(cursor === undefined ? {} : { next: cursor })
      })
    )
  })

const asking = (id: string, cursor: string | undefined) => ({
  params: {
    path: { id },
    query: { sort: "-op" as const, pageSize, ...(cursor === undefined ? {} : { cursor }) }
  }
})

const ofPartij = (client: BetrokkeneClient, id: string, cursor: string | undefined) =>
  client.GET("/partijen/{id}/raadplegingen", asking(id, cursor))

export const readsOfPartij = reads("/partijen", ofPartij)

export const readsOfKlantcontact = reads(
  "/klantcontacten",
  (client, id, cursor) => client.GET("/klantcontacten/{id}/raadplegingen", asking(id, cursor))
)

export const readsOfBetrokkene = reads(
  "/betrokkenen",
  (client, id, cursor) => client.GET("/betrokkenen/{id}/raadplegingen", asking(id, cursor))
)
