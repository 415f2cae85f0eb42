import { createMiddleware } from "hono/factory"
import type { Env } from "../http/env.ts"
import type { Face } from "../http/face.ts"

/** Leaves on the context how the face under whose path the request came answers; nothing for a path of none. */
export const knowsFace = (faces: ReadonlyArray<Face>) =>
  createMiddleware<Env>((c, next) => {
    c.set("style", faces.find(({ path }) => c.req.path.startsWith(`${path}/`))?.style)
    return next()
  })
