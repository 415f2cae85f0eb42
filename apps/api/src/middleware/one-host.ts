import type { HttpBindings } from "@hono/node-server"
import { createMiddleware } from "hono/factory"
import { answerProblem } from "../http/answer-problem.ts"
import type { Env } from "../http/env.ts"
import { Problem } from "../problems/problem.ts"

/**
 * Refuses a request with more than one Host (RFC 9112, 3.2). Node keeps the first of them; a proxy in front may have
 * gone by another.
 */
export const oneHost = createMiddleware<Env>((c, next) => {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
  return incoming === undefined || hostsIn(incoming.rawHeaders) <= 1
    ? next()
    : Promise.resolve(
      answerProblem(c, new Problem({ code: "host-ongeldig", detail: "De header Host mag één keer voorkomen." }))
    )
})

/** `headers`: names and values in turn. */
const hostsIn = (headers: ReadonlyArray<string>): number => {
  let hosts = 0
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] ?? ""
    if (name.length === 4 && name.toLowerCase() === "host") hosts++
  }
  return hosts
}
