import { createMiddleware } from "hono/factory"
import { answerProblem } from "../http/answer-problem.ts"
import type { Env } from "../http/variables.ts"
import type { Log } from "../log.ts"
import type { Quota } from "./quota.ts"
import { rateLimitHeaders, tooMany } from "./rate-limit-headers.ts"

/**
 * Each caller has his quota, and every answer tells him what is left of it. The log tells it once for each window, by the request and not
 * by his name, which a provider of logins may take from his e-mail address.
 */
export const limitCallers = ({ policy, take }: Quota, log: Log) =>
  createMiddleware<Env>(async (c, next) => {
    const { naam } = c.get("caller")
    const standing = take(naam)
    if (standing.exceeded > 0) {
      if (standing.exceeded === 1) log("warn", "too many requests", { requestId: c.get("requestId") })
      return answerProblem(c, tooMany(policy, standing, "Er kwamen te veel verzoeken onder deze naam."))
    }
    Object.assign(c.get("headers"), rateLimitHeaders(policy, standing))
    await next()
  })
