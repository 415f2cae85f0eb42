import { isGiven } from "./is-given.ts"

/** What the web application is told besides its own settings. */
interface Beside {
  readonly apiUrl: string
  readonly host: string
  /** The secret of its sessions, where the caller gives none. */
  readonly sessionSecret: () => Promise<string>
  readonly webPort: string
}

/** Variables that the web application shares with every program. */
const shared = ["PATH", "HOME", "LANG", "TMPDIR", "LOG_LEVEL", "NODE_EXTRA_CA_CERTS", "NODE_TLS_REJECT_UNAUTHORIZED"]

/** Where the web application listens: on this machine alone, unless it is said how others reach it. */
export const webHost = (environment: NodeJS.ProcessEnv, host: string): string =>
  (environment["BEHEER_URL"] ?? "") === "" ? "127.0.0.1" : host

/** The variables of the web application. It gets nothing of the database, and no token. */
export const webEnvironment = async (
  environment: NodeJS.ProcessEnv,
  { apiUrl, host, sessionSecret, webPort }: Beside
): Promise<NodeJS.ProcessEnv> => {
  const own = Object.entries(environment).filter(([name]) => name.startsWith("BEHEER_") || shared.includes(name))
  return {
    ...Object.fromEntries(own),
    ...(isGiven(environment, "BEHEER_SESSION_SECRET") ? {} : { BEHEER_SESSION_SECRET: await sessionSecret() }),
    API_URL: apiUrl,
    HOST: webHost(environment, host),
    BEHEER_PORT: webPort
  }
}
