import type { Context } from "hono"
import type { Env } from "./env.ts"

/** Where the caller reaches this program, without a slash at the end: by the settings, or else by the request. */
export const publicUrl = (c: Context<Env>, url: URL = new URL(c.req.url)): string => c.get("baseUrl") ?? url.origin
