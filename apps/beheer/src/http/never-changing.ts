import type { Handler } from "hono"
import type { Env } from "./env.ts"

/** Answers with a text that never changes under its path, so that browsers may keep it. */
export const neverChanging = (mediaType: string, text: string): Handler<Env> => (c) =>
  c.body(text, 200, {
    "Content-Type": `${mediaType}; charset=utf-8`,
    "Cache-Control": "public, max-age=31536000, immutable"
  })
