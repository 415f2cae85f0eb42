import { dataOrThrow, ProblemError } from "@betrokkene/client"
import { type Context, Hono } from "hono"
import { onlyWith } from "../access/only-with.ts"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import { nextCursor } from "../http/next-cursor.ts"
import { idPattern, pathId } from "../http/path-id.ts"
import type { Occasion } from "../registration/occasion.ts"
import { registering } from "../registration/registering.ts"
import { klantcontactPage, type ShownContact } from "./klantcontact-page.ts"

/** How many betrokkenen and actions the page shows at most, and how many betrokkenen stand beside the form. */
const pageSize = 25
const besideForm = 100

/** The page of a contact, on which somebody can be added to it. */
export const klantcontacten = new Hono<SignedIn>()
  .get(idPattern, async (c) => c.html(klantcontactPage(c, await read(c))))
  .use(`${idPattern}/betrokkenen/*`, onlyWith("register"))
  .route(`${idPattern}/betrokkenen`, registering((c) => occasionOf(c)))

const partijen = { expand: ["partij" as const] }

/** Reads the contact with what this person may see about it. */
const read = async (c: Context<SignedIn>): Promise<ShownContact> => {
  const client = c.get("client")
  const path = { id: pathId(c) }
  const cursor = c.req.query("betrokkenen")
  const involved = { ...partijen, pageSize, ...(cursor === undefined ? {} : { cursor }) }
  const trail = { sort: "-op" as const, pageSize }
  const [klantcontact, betrokkenen, handelingen] = await Promise.all([
    client.GET("/klantcontacten/{id}", { params: { path } }).then(dataOrThrow),
    client.GET("/klantcontacten/{id}/betrokkenen", { params: { path, query: involved } }).then(dataOrThrow),
    c.get("session").scopes.includes("audit")
      ? client.GET("/klantcontacten/{id}/audittrail", { params: { path, query: trail } }).then(dataOrThrow)
      : undefined
  ])
  const next = nextCursor(betrokkenen.next)
  return {
    klantcontact,
    betrokkenen: betrokkenen.results,
    isContinued: cursor !== undefined,
    ...(next === undefined ? {} : { next }),
    ...(handelingen === undefined ? {} : { handelingen: handelingen.results })
  }
}

/** The contact for a form, whose page must keep what was typed while the API is away. */
const occasionOf = async (c: Context<SignedIn>): Promise<Occasion> => {
  const id = pathId(c)
  const path = { id }
  const occasion = { kind: "present", id, path: `/klantcontacten/${id}/betrokkenen` } as const
  const [contact, betrokkenen] = await Promise.all([
    ask(() => c.get("client").GET("/klantcontacten/{id}", { params: { path } })),
    ask(() =>
      c.get("client").GET("/klantcontacten/{id}/betrokkenen", {
        params: { path, query: { ...partijen, pageSize: besideForm } }
      })
    )
  ])
  for (const outcome of [contact, betrokkenen]) {
    if (outcome.kind === "refused") throw new ProblemError(outcome.problem)
  }
  if (contact.kind !== "done" || betrokkenen.kind !== "done") return occasion
  const next = nextCursor(betrokkenen.data.next)
  const present = { klantcontact: contact.data, betrokkenen: betrokkenen.data.results }
  return { ...occasion, contact: { ...present, ...(next === undefined ? {} : { next }) } }
}
