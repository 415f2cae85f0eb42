import type { Context, MiddlewareHandler, Next } from "hono"
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto"
import { problemPage } from "../pages/problem-page.ts"
import type { Cookies } from "./cookies.ts"
import type { AnyContext, Env } from "./env.ts"
import { formTokenField } from "./form-token-field.ts"

const name = "visitor"

/**
 * Lets each form carry a token that follows from the session, or before there is one from a random cookie, so that no
 * other page can make one.
 */
export const formTokens = (secret: string, cookies: Cookies): MiddlewareHandler<Env> => {
  const key = new Uint8Array(hkdfSync("sha256", secret, "", "betrokkene-beheer:forms", 32))
  return async (c, next) => {
    c.set(
      "formToken",
      () => createHmac("sha256", key).update(c.get("session")?.id ?? visitor(c, cookies)).digest("base64url")
    )
    await next()
  }
}

/** Refuses a form that this program did not give to this browser. */
export const formGuard = async (c: Context, next: Next): Promise<Response | void> => {
  if (c.req.method === "GET" || c.req.method === "HEAD") return next()
  const given = isFromElsewhere(c) || !isForm(c) ? undefined : (await c.req.parseBody())[formTokenField]
  if (!isSame(given, c.get("formToken")())) return c.html(problemPage(c, c.get("texts").problems.forged), 403)
  return next()
}

/** Who has not logged in is known by a random cookie. */
const visitor = (c: Context<Env>, cookies: Cookies): string => {
  const known = cookies.read(c, name)
  if (known !== undefined) return `visitor:${known}`
  const made = randomBytes(18).toString("base64url")
  cookies.write(c, name, made)
  return `visitor:${made}`
}

/** What browsers say about where a form came from. One that says nothing must still have the token. */
const isFromElsewhere = (c: AnyContext): boolean => {
  const site = c.req.header("Sec-Fetch-Site")
  if (site !== undefined) return site !== "same-origin" && site !== "none"
  const origin = c.req.header("Origin")
  return origin !== undefined && URL.parse(origin)?.host !== c.req.header("Host")
}

const isForm = (c: AnyContext): boolean =>
  /^application\/x-www-form-urlencoded(?:;|$)/iu.test(c.req.header("Content-Type") ?? "")

const isSame = (given: unknown, token: string): boolean => {
  if (typeof given !== "string") return false
  const [one, other] = [Buffer.from(given), Buffer.from(token)]
  return one.length === other.length && timingSafeEqual(one, other)
}
