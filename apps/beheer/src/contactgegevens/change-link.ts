import type { Context } from "hono"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { link, paragraph } from "../pages/paragraph.ts"

/** A link to the form that changes what stands on the page of this address, for who may change it. */
export const changeLink = (c: Context<SignedIn>, path: string, label: string): Html | string =>
  c.get("session").scopes.includes("write") ? paragraph(link(`${path}/contactgegevens`, label)) : ""
