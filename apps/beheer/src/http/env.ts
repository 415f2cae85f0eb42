import type { BetrokkeneClient } from "@betrokkene/client"
import type { HonoRequest } from "hono"
import type { Session } from "../session/session.ts"
import type { Language, Texts } from "../texts/texts.ts"

/** What is known of a request while it is served. */
export interface Env {
  Variables: {
    /** By which the log tells of this request; a page that tells of an error shows it. */
    requestId: string
    language: Language
    texts: Texts
    /** What every form of this browser must carry now. */
    formToken: () => string
    /** Where the style of every page is. */
    stylePath: string
    /** Where the code of the pages is. */
    scriptPath: string
    /** Whether somebody can log in at a provider, rather than with a token. */
    hasProvider: boolean
    /** Undefined where nobody has logged in. */
    session: Session | undefined
  }
}

/** The context of a request of somebody who has logged in. */
export interface SignedIn {
  Variables: Env["Variables"] & {
    session: Session
    /** Asks the API in the name of who has logged in. */
    client: BetrokkeneClient
    /** Whether a page asks this by itself: then it does not keep the session of somebody who went away. */
    isAskedByPage?: boolean
  }
}

/** What pages ask of a request, whether or not somebody has logged in. */
export interface AnyContext {
  readonly get: <Key extends keyof Env["Variables"]>(key: Key) => Env["Variables"][Key]
  readonly req: Pick<HonoRequest, "header" | "method" | "parseBody" | "url">
}
