import type { Log } from "@betrokkene/program"
import type { Context, MiddlewareHandler } from "hono"
import type { Env } from "../http/env.ts"
import type { Session } from "../session/session.ts"
import type { Sessions } from "../session/sessions.ts"
import type { Provider } from "./provider.ts"

/** A JWT that ends sooner than this, in milliseconds, is renewed first: the API must still take it. */
const margin = 20_000

/** Reads the session of each request, with credentials that still last. */
export const freshSession = (
  sessions: Sessions,
  provider: Provider | undefined,
  log: Log
): MiddlewareHandler<Env> =>
async (c, next) => {
  const session = await sessions.read(c)
  c.set("session", session === undefined ? undefined : await renewed(c, session, sessions, provider, log))
  await next()
}

const renewed = async (
  c: Context<Env>,
  session: Session,
  sessions: Sessions,
  provider: Provider | undefined,
  log: Log
): Promise<Session | undefined> => {
  const { credentials } = session
  if (credentials.ends === undefined || credentials.ends > Date.now() + margin) return session
  const fresh = provider === undefined || credentials.refreshToken === undefined
    ? undefined
    : await provider.refresh(credentials).catch(() => undefined)
  if (fresh === undefined) {
    log("info", "session ended", { requestId: c.get("requestId"), reason: "not renewed by the provider" })
    sessions.end(c, session)
    return undefined
  }
  return { ...session, credentials: fresh }
}
