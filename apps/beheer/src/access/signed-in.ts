import { type BetrokkeneClient, makeClient } from "@betrokkene/client"
import type { Context, MiddlewareHandler } from "hono"
import { randomUUID } from "node:crypto"
import type { Env, SignedIn } from "../http/env.ts"
import { loginPage } from "../pages/login-page.ts"
import type { Session } from "../session/session.ts"
import type { Sessions } from "../session/sessions.ts"
import type { Settings } from "../settings.ts"
import type { ApiWatch } from "../watching/api-watch.ts"

/** How often and how long a call to the API is tried while somebody waits for a page. */
const retry = { attempts: 3, milliseconds: 8_000 }

/** Makes a client of the API for who has these credentials. */
export const clientFor =
  ({ apiUrl, doelbinding }: Settings, send: ApiWatch["send"]) => (token: string): BetrokkeneClient =>
    makeClient({
      fetch: send,
      baseUrl: apiUrl,
      token,
      retry,
      requestId: randomUUID,
      ...(doelbinding === undefined ? {} : { doelbinding })
    })

/** Lets in who has logged in, and keeps the session going. Who has not is asked to, and comes back after that. */
export const signedIn = (
  sessions: Sessions,
  makeClientFor: (token: string) => BetrokkeneClient
): MiddlewareHandler<SignedIn> =>
async (c, next) => {
  const session: Session | undefined = c.get("session")
  if (session === undefined) return askToLogIn(c as unknown as Context<Env>)
  c.set("client", makeClientFor(session.credentials.token))
  await next()
  if (c.get("session") !== undefined && c.get("isAskedByPage") !== true) await sessions.prolong(c, session)
}

const askToLogIn = (c: Context<Env>): Response | Promise<Response> => {
  const { pathname, search } = new URL(c.req.url)
  // What was typed stood in a page of a session that is over, so whoever logs in now may be somebody else.
  if (c.req.method !== "GET") return c.html(loginPage(c, { error: c.get("texts").frame.sessionEnded }), 401)
  return c.redirect(pathname === "/" ? "/login" : `/login?to=${encodeURIComponent(pathname + search)}`, 303)
}
