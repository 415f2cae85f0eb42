import type { BetrokkeneClient } from "@betrokkene/client"
import type { Context } from "hono"
import { ask } from "../http/ask.ts"
import type { Env } from "../http/env.ts"
import { localPath } from "../http/local-path.ts"
import { loginPage } from "../pages/login-page.ts"
import type { Credentials } from "../session/session.ts"
import type { Sessions } from "../session/sessions.ts"

/** Asks the API who has these credentials, and begins a session for them; or tells why not, on the page to log in. */
export const beginSession = async (
  c: Context<Env>,
  sessions: Sessions,
  client: BetrokkeneClient,
  credentials: Credentials,
  to: string
): Promise<Response> => {
  const { frame, problems } = c.get("texts")
  const outcome = await ask(() => client.GET("/rechten"))
  if (outcome.kind === "away") {
    const { advice, title } = problems.away
    return c.html(loginPage(c, { to, error: `${title}. ${advice}` }), 503)
  }
  if (outcome.kind === "refused") {
    const { code } = outcome.problem
    const error = code === "niet-aangemeld" ? frame.refused : problems.codes[code]?.advice ?? problems.unexpected.advice
    return c.html(loginPage(c, { to, error }), 401)
  }
  const { naam, scopes } = outcome.data
  await sessions.begin(c, { credentials, naam, scopes })
  return c.redirect(localPath(to), 303)
}
