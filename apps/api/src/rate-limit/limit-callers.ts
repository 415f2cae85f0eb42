import type { Log } from "@betrokkene/program"
import { createMiddleware } from "hono/factory"
import { answerProblem } from "../http/answer-problem.ts"
import type { Env } from "../http/env.ts"
import type { Quota } from "./quota.ts"
import { rateLimitHeaders, tooMany } from "./rate-limit-headers.ts"

/**
 * Gives each caller a quota, and tells in every answer what is left of it. The log tells once for each window
 * that it is used up. It names the request and not the caller, whose name may be an e-mail address.
 */
export const limitCallers = ({ policy, take }: Quota, log: Log) =>
  createMiddleware<Env>(async (c, next) => {
    const standing = take(c.get("caller").identiteit)
    if (standing.exceeded > 0) {
      if (standing.exceeded === 1) log("warn", "too many requests", { requestId: c.get("requestId") })
      return answerProblem(c, tooMany(policy, standing, "Er kwamen te veel verzoeken onder deze naam."))
    }
    Object.assign(c.get("headers"), rateLimitHeaders(policy, standing))
    await next()
  })
