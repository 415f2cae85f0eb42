import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { clearAtEnd, forget } from "./clear-at-end.ts"
import { type RunningPostgres, type ServerOptions, startPostgres } from "./start-postgres.ts"

/** A server whose data folder is removed when it stops. */
export interface TemporaryPostgres extends RunningPostgres {
  /** Stops the server in order, or kills it, and starts it again on the same data and port. */
  readonly restart: (end: "stop" | "kill") => Promise<void>
}

/**
 * Starts a new server on a temporary folder, which is removed when the server stops or this process ends. By default
 * nothing is forced to disk. Measurements use `durable`, because without it writes look faster than they are.
 */
export const temporaryPostgres = async (
  storage: ServerOptions["storage"] = "fast",
  log?: ServerOptions["log"],
  tls?: ServerOptions["tls"]
): Promise<TemporaryPostgres> => {
  const dataFolder = await mkdtemp(join(tmpdir(), "betrokkene-postgres-"))
  clearAtEnd(dataFolder)
  // Under root the server has an account of its own, which must be able to enter the folder.
  await chmod(dataFolder, 0o755)
  const clear = async () => {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
    forget(dataFolder)
  }
  const options = { dataFolder, storage, ...(log === undefined ? {} : { log }), ...(tls === undefined ? {} : { tls }) }
  let server = await startPostgres(options).catch(async (error: unknown) => {
    await clear()
    throw error
  })
  const { port, url } = server
  return {
    port,
    url,
    kill: () => server.kill(),
    restart: async (end) => {
      await server[end]()
      server = await startPostgres({ ...options, port })
    },
    stop: async () => {
      await server.stop()
      await clear()
    }
  }
}
