import type { BetrokkeneClient } from "@betrokkene/client"
import type { Log } from "@betrokkene/program"
import { type Context, Hono } from "hono"
import type { Cookies } from "../http/cookies.ts"
import type { Env } from "../http/env.ts"
import { readForm } from "../http/form.ts"
import { localPath } from "../http/local-path.ts"
import { loginPage } from "../pages/login-page.ts"
import { makeSeal } from "../session/seal.ts"
import type { Credentials } from "../session/session.ts"
import type { Sessions } from "../session/sessions.ts"
import { beginSession } from "./begin-session.ts"
import type { LoginUnderWay, Provider } from "./provider.ts"

/** How long somebody may take at the provider, in milliseconds. */
const patience = 600_000

const name = "login"

/** What logging in at a provider needs. */
export interface ProviderLogin {
  readonly provider: Provider
  readonly secret: string
  readonly cookies: Cookies
  readonly sessions: Sessions
  readonly makeClientFor: (token: string) => BetrokkeneClient
  readonly log: Log
}

/** Logging in at a provider of OpenID Connect, by an authorization code with PKCE. */
export const providerLogin = (
  { cookies, log, makeClientFor, provider, secret, sessions }: ProviderLogin
): Hono<Env> => {
  const seal = makeSeal(secret, name)
  return new Hono<Env>()
    .post("/provider", async (c) => {
      const { to } = await readForm(c, ["to"])
      const begun = await provider.start(localPath(to)).catch(failure(c, log))
      if (begun === undefined) return c.html(loginPage(c, { to, error: c.get("texts").frame.providerAway }), 503)
      cookies.write(c, name, await seal.close(begun.underWay, patience))
      return c.redirect(begun.url, 303)
    })
    .get("/callback", async (c) => {
      const sealed = cookies.read(c, name)
      cookies.remove(c, name)
      // What this program sealed has the shape that it sealed.
      const underWay = sealed === undefined ? undefined : await seal.open(sealed) as LoginUnderWay | undefined
      const credentials: Credentials | undefined = underWay === undefined
        ? undefined
        : await provider.finish(new URL(c.req.url), underWay).catch(failure(c, log))
      if (credentials === undefined || underWay === undefined) {
        return c.html(loginPage(c, { error: c.get("texts").frame.providerRefused }), 401)
      }
      return beginSession(c, sessions, makeClientFor(credentials.token), credentials, underWay.to)
    })
}

/** The log tells the kind of failure. Its message could hold what the provider said of somebody. */
const failure = (c: Context<Env>, log: Log) => (error: unknown): undefined => {
  log("warn", "provider failed", {
    requestId: c.get("requestId"),
    reason: error instanceof Error ? error.name : typeof error,
    ...(error instanceof Error && "code" in error ? { code: error.code } : {})
  })
}
