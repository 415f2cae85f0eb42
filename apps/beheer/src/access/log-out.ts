import type { Context } from "hono"
import type { Env } from "../http/env.ts"
import { loginPage } from "../pages/login-page.ts"
import type { Sessions } from "../session/sessions.ts"
import type { Provider } from "./provider.ts"

/** Ends the session here, and at the provider where somebody logged in there. */
export const logOut =
  (sessions: Sessions, provider: Provider | undefined) => async (c: Context<Env>): Promise<Response> => {
    const session = c.get("session")
    if (session !== undefined) sessions.end(c, session)
    c.set("session", undefined)
    // Here the session has ended, whether or not the provider can be reached.
    const elsewhere = session === undefined
      ? undefined
      : await provider?.end(session.credentials).catch(() => undefined)
    return elsewhere === undefined
      ? c.html(loginPage(c, { message: c.get("texts").frame.loggedOut }))
      : c.redirect(elsewhere, 303)
  }
