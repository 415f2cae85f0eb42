import { Problem } from "../problems/problem.ts"
import type { Policy, Standing } from "./quota.ts"

/** In the form of draft 08 and later of "RateLimit header fields for HTTP" (draft-ietf-httpapi-ratelimit-headers). */
export const rateLimitHeaders = ({ name, requests, window }: Policy, { remaining, seconds }: Standing) => ({
  "RateLimit-Policy": `"${name}";q=${requests};w=${window}`,
  RateLimit: `"${name}";r=${remaining};t=${seconds}`
})

export const tooMany = (policy: Policy, standing: Standing, detail: string): Problem =>
  new Problem({
    code: "te-veel-verzoeken",
    detail,
    headers: { ...rateLimitHeaders(policy, standing), "Retry-After": String(standing.seconds) }
  })
