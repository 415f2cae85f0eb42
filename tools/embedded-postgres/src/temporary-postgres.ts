import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { clearAtEnd, forget } from "./clear-at-end.ts"
import { type RunningPostgres, type ServerOptions, startPostgres } from "./start-postgres.ts"

/** A server that leaves nothing behind when it stops. */
export interface TemporaryPostgres extends RunningPostgres {
  /** Stops it as an operator would, or kills it, and starts it again on the same data and port. */
  readonly restart: (end: "stop" | "kill") => Promise<void>
}

/**
 * A fresh server for once, on a folder of its own that goes when it stops or the process ends: it leaves nothing behind. For tests
 * nothing is forced to disk; what is measured forces its commits there (`durable`), else writes would look faster than they are.
 */
export const temporaryPostgres = async (
  storage: ServerOptions["storage"] = "fast",
  log?: ServerOptions["log"]
): Promise<TemporaryPostgres> => {
  const dataFolder = await mkdtemp(join(tmpdir(), "betrokkene-postgres-"))
  clearAtEnd(dataFolder)
  // As root the server runs under an account of its own, which has to pass through.
  await chmod(dataFolder, 0o755)
  const clear = async () => {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
    forget(dataFolder)
  }
  const options = { dataFolder, storage, ...(log === undefined ? {} : { log }) }
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
