import type { Context } from "hono"
import { completeAnswer } from "../middleware/answer-headers.ts"
import { namesTag, parseTagsWeakly } from "./entity-tag.ts"
import type { Env } from "./env.ts"
import type { Answer, Route } from "./route.ts"
import { inSchemaOrder } from "./schema-order.ts"

/** Writes the answers of a route: the body in the order of its schema, or 304 when the caller has this tag already. */
export const answerWriter = (route: Route): (c: Context<Env>, answer: Answer) => Response => {
  const inOrder = route.answer.schema === undefined ? () => undefined : inSchemaOrder(route.answer.schema)
  return (c, { body, location, status, tag }) => {
    const headers: Record<string, string> = {}
    if (tag !== undefined) headers["ETag"] = `"${tag}"`
    if (location !== undefined) headers["Location"] = location
    if (route.method === "get" && tag !== undefined && hasTag(c, tag)) return completeAnswer(c, null, 304, headers)
    const ordered = inOrder(body)
    return ordered === undefined
      ? completeAnswer(c, null, status, headers)
      : completeAnswer(c, JSON.stringify(ordered), status, { ...headers, "Content-Type": "application/json" })
  }
}

/** Whether If-None-Match names the tag. */
const hasTag = (c: Context<Env>, tag: string): boolean => {
  const header = c.req.header("If-None-Match")
  const condition = header === undefined ? undefined : parseTagsWeakly(header)
  return condition !== undefined && namesTag(condition, tag)
}
