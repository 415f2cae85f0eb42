import type { Context } from "hono"
import { completeAnswer } from "../middleware/answer-headers.ts"
import { type AnswerText, answerText } from "./answer-text.ts"
import { namesTag, parseTags } from "./entity-tag.ts"
import type { Env } from "./env.ts"
import type { Answer, Route } from "./route.ts"

/** Writes the answers of a route: the body in the order of its schema, or 304 when the caller has this tag already. */
export const answerWriter = (route: Route): (c: Context<Env>, answer: Answer) => Response | Promise<Response> => {
  const textOf = route.answer.schema === undefined ? asItStands : answerText(route.answer.schema)
  return (c, { body, location, status, tag }) => {
    const headers: Record<string, string> = {}
    if (tag !== undefined) headers["ETag"] = `"${tag}"`
    if (location !== undefined) headers["Location"] = location
    if (route.method === "get" && tag !== undefined && hasTag(c, tag)) return completeAnswer(c, null, 304, headers)
    const text = body === undefined ? undefined : textOf(body)
    if (text === undefined) return completeAnswer(c, null, status, headers)
    const complete = (whole: AnswerText) =>
      completeAnswer(c, whole, status, { ...headers, "Content-Type": "application/json" })
    return text instanceof Promise ? text.then(complete) : complete(text)
  }
}

/** Without a schema there is no order to write it in. */
const asItStands = (body: unknown): AnswerText => JSON.stringify(body)

/** Whether If-None-Match names the tag. */
const hasTag = (c: Context<Env>, tag: string): boolean => {
  const header = c.req.header("If-None-Match")
  const condition = header === undefined ? undefined : parseTags(header)
  return condition !== undefined && namesTag(condition, tag)
}
