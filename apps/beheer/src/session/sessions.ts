import type { Context } from "hono"
import { randomBytes } from "node:crypto"
import type { Cookies } from "../http/cookies.ts"
import { EndedSessions } from "./ended-sessions.ts"
import { makeSeal } from "./seal.ts"
import type { Session } from "./session.ts"

/** How long a session lasts without a request (`idle`) and in all (`longest`), in milliseconds. */
export interface SessionLimits {
  readonly idle: number
  readonly longest: number
}

/** The sessions of browsers, each kept sealed in its own browser. */
export interface Sessions {
  readonly begin: (c: Context, known: Pick<Session, "credentials" | "naam" | "scopes">) => Promise<void>
  /** The session of this browser; undefined if it has none, or none that still lasts. */
  readonly read: (c: Context) => Promise<Session | undefined>
  /** Lets the session last for another while. */
  readonly prolong: (c: Context, session: Session) => Promise<void>
  readonly end: (c: Context, session: Session) => void
}

const name = "session"

export const makeSessions = (secret: string, cookies: Cookies, { idle, longest }: SessionLimits): Sessions => {
  const seal = makeSeal(secret, name)
  const ended = new EndedSessions(longest)
  const prolong = async (c: Context, session: Session) => {
    const left = session.begun + longest - Date.now()
    cookies.write(c, name, await seal.close(session, Math.min(idle, left)))
  }
  return {
    begin: (c, known) => prolong(c, { ...known, id: randomBytes(18).toString("base64url"), begun: Date.now() }),
    read: async (c) => {
      const sealed = cookies.read(c, name)
      // What this program sealed has the shape that it sealed.
      const session = sealed === undefined ? undefined : await seal.open(sealed) as Session | undefined
      return session === undefined || ended.has(session.id) ? undefined : session
    },
    prolong,
    end: (c, session) => {
      ended.add(session.id)
      cookies.remove(c, name)
    }
  }
}
