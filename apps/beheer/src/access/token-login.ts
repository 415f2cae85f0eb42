import type { BetrokkeneClient } from "@betrokkene/client"
import { Hono } from "hono"
import type { Env } from "../http/env.ts"
import { readForm } from "../http/form.ts"
import { loginPage } from "../pages/login-page.ts"
import type { Sessions } from "../session/sessions.ts"
import { beginSession } from "./begin-session.ts"

/** Logging in with a token of the API, where no provider is configured. */
export const tokenLogin = (sessions: Sessions, makeClientFor: (token: string) => BetrokkeneClient): Hono<Env> =>
  new Hono<Env>().post("/", async (c) => {
    const { to, token } = await readForm(c, ["to", "token"])
    // A header cannot hold anything else, so it is no token of the API.
    if (!/^[\x21-\x7e]{1,512}$/u.test(token)) {
      const { frame } = c.get("texts")
      return c.html(loginPage(c, { to, tokenError: token === "" ? frame.tokenMissing : frame.refused }), 400)
    }
    return beginSession(c, sessions, makeClientFor(token), { token }, to)
  })
