import type { Log } from "@betrokkene/program"
import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import { hash } from "node:crypto"
import type { Caller } from "../access/caller.ts"
import { answerProblem } from "../http/answer-problem.ts"
import type { Env } from "../http/env.ts"
import type { Quota } from "./quota.ts"
import { rateLimitHeaders, tooMany } from "./rate-limit-headers.ts"

/** Maximum number of good credentials remembered, by their digest. */
const maximum = 10_000

/**
 * Stops looking at credentials from an address with too many refused sign-ins, for a while. So nobody finds a token by
 * trying, or fills the log. Callers who were let in before still are, since many can share one address.
 */
export const limitSignIns = ({ look, policy, take }: Quota, addressOf: (c: Context) => string, log: Log) => {
  const known = new Set<string>()
  const remember = (credentials: string) => {
    const [first] = known.size >= maximum && !known.has(credentials) ? known : []
    if (first !== undefined) known.delete(first)
    known.add(credentials)
  }
  return createMiddleware<Env>(async (c, next) => {
    const address = addressOf(c)
    const credentials = hash("sha256", c.req.header("Authorization") ?? "")
    const before = look(address)
    if (before.remaining === 0 && !known.has(credentials)) {
      return answerProblem(c, tooMany(policy, before, "Er kwamen te veel verzoeken zonder geldig token van dit adres."))
    }
    await next()
    const caller: Caller | undefined = c.get("caller")
    if (caller !== undefined) return remember(credentials)
    const isRefused = c.res.status === 401
    if (isRefused) known.delete(credentials)
    const standing = isRefused ? take(address) : before
    if (isRefused && standing.remaining === 0) {
      log("warn", "too many sign-ins refused", { requestId: c.get("requestId") })
    }
    for (const [name, value] of Object.entries(rateLimitHeaders(policy, standing))) c.res.headers.set(name, value)
  })
}
