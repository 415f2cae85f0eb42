import { randomBytes } from "node:crypto"
import { bounds } from "./bounds.ts"
import { builtApi } from "./built-api.ts"
import { type ServerOptions, type ServerProcess, startServer } from "./server-process.ts"

/** An API in its own process, ready for requests. */
export interface Api extends Omit<ServerProcess, "origin"> {
  /** The base address of its resources, without a slash at the end. */
  readonly url: string
  readonly token: string
}

/** Where the register is kept: in a migrated database, or in the memory of the process. */
export type Storage = { readonly databaseUrl: string } | "memory"

/** Options of a start. The defaults are a new token, a free port and the settings of the API. */
export interface StartOptions extends Pick<ServerOptions, "port" | "isLogRead"> {
  readonly token?: string
  /** Its main file; by default that of this version. */
  readonly entry?: string
  /** More variables for its environment. */
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * Starts the API on this machine as it is deployed, with its bounds on memory, and returns when it is ready. It is
 * killed when this process exits.
 */
export const startApi = async (storage: Storage, options: StartOptions = {}): Promise<Api> => {
  const { entry, settings = {}, token = randomBytes(24).toString("base64url"), ...others } = options
  const { origin, ...api } = await startServer({
    ...others,
    name: "The API",
    entry: entry ?? await builtApi(),
    environment: {
      NODE_OPTIONS: await bounds(),
      API_TOKEN: token,
      RATE_LIMIT: "0",
      RECORD_LIMIT: "0",
      ...storageSettings(storage),
      ...settings
    },
    ready: "/health/ready"
  })
  return { url: `${origin}/api/v1`, token, ...api }
}

const storageSettings = (storage: Storage): Record<string, string> =>
  storage === "memory" ? { STORAGE: "memory" } : { DATABASE_URL: storage.databaseUrl }
