import { Effect } from "effect"
import type { Context } from "hono"
import { type AnswerText, answerText } from "./answer-text.ts"
import { namesTag, parseTags } from "./entity-tag.ts"
import type { Env } from "./env.ts"
import type { Answer, Route } from "./route.ts"

/** An answer as it is sent, without the headers that every answer has. */
export interface WrittenAnswer {
  readonly status: Answer["status"] | 304
  readonly headers: Readonly<Record<string, string>>
  readonly text: AnswerText | null
}

/** Writes the answers of a route: the body in the order of its schema, or 304 when the caller has this tag already. */
export const answerWriter = (route: Route): (c: Context<Env>, answer: Answer) => Effect.Effect<WrittenAnswer> => {
  const textOf = route.answer.schema === undefined ? asItStands : answerText(route.answer.schema)
  return (c, { body, location, status, tag }) => {
    const headers: Record<string, string> = {}
    if (tag !== undefined) headers["ETag"] = `"${tag}"`
    if (location !== undefined) headers["Location"] = location
    if (route.method === "get" && tag !== undefined && hasTag(c, tag)) {
      return Effect.succeed({ status: 304, headers, text: null })
    }
    const text = body === undefined ? undefined : textOf(body)
    if (text === undefined) return Effect.succeed({ status, headers, text: null })
    headers["Content-Type"] = "application/json"
    const written = (whole: AnswerText) => ({ status, headers, text: whole })
    return text instanceof Promise ? Effect.map(Effect.promise(() => text), written) : Effect.succeed(written(text))
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
