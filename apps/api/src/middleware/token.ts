import { createHash, timingSafeEqual } from "node:crypto"
import type { Medewerker } from "@betrokkene/domain"
import { createMiddleware } from "hono/factory"
import type { Caller } from "../access/caller.ts"
import { scopes } from "../access/scope.ts"
import type { Env } from "../http/variables.ts"
import { Problem, problemResponse } from "../problems/problem.ts"

/** Lets through who gives the token, as the one it belongs to. The comparison takes as long for every other token. */
export const token = (expected: string, door: Medewerker) => {
  const digest = sha256(expected)
  const caller: Caller = { naam: door, scopes: new Set(scopes) }
  return createMiddleware<Env>(async (c, next) => {
    const given = /^token +(\S+)$/iu.exec(c.req.header("Authorization") ?? "")?.[1]
    if (given === undefined || !timingSafeEqual(sha256(given), digest)) {
      return problemResponse(
        new Problem({
          code: "niet-aangemeld",
          detail: "Geef een geldig token: Authorization: Token …",
          headers: { "WWW-Authenticate": "Token" }
        })
      )
    }
    c.set("caller", caller)
    return await next()
  })
}

const sha256 = (text: string): Buffer => createHash("sha256").update(text).digest()
