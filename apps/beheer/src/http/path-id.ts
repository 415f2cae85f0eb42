import type { Context } from "hono"
import type { SignedIn } from "./env.ts"

/** The id in the path of a page. A route with `idPattern` has no other. */
export const idPattern = "/:id{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}"

export const pathId = (c: Context<SignedIn>): string => c.req.param("id") ?? ""
