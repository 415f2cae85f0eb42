import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import type { Env } from "../http/env.ts"
import { apiVersion } from "./api-version.ts"
import { securityHeaders, setAbsent } from "./security-headers.ts"

/**
 * Gives every answer, errors too, the common headers. A page that needs a wider policy sets its own. While the program
 * shuts down, every answer closes its connection.
 */
export const answerHeaders = (closing: () => boolean = () => false) =>
  createMiddleware<Env>(async (c, next) => {
    c.set("headers", {
      ...securityHeaders,
      "API-Version": c.get("style")?.version ?? apiVersion,
      "X-Request-Id": c.get("requestId")
    })
    await next()
    if (c.get("complete") !== c.res) setAbsent(c.res.headers, c.get("headers"))
    if (closing()) c.res.headers.set("Connection", "close")
  })

/** An answer made with the common headers. Adding them afterwards would take longer than the rest of sending it. */
export const completeAnswer = (
  c: Context<Env>,
  body: string | Uint8Array<ArrayBuffer> | null,
  status: number,
  headers: Readonly<Record<string, string>>
): Response => {
  const answer = new Response(body, { status, headers: { ...c.get("headers"), ...headers } })
  c.set("complete", answer)
  return answer
}
