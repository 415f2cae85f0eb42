import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { clearAtEnd, forget } from "./clear-at-end.ts"
import { type RunningPostgres, type ServerOptions, startPostgres } from "./start-postgres.ts"

/**
 * A fresh server for once, on a folder of its own that goes when it stops or the process ends: it leaves nothing behind. For tests
 * nothing is forced to disk; what is measured forces its commits there (`durable`), else writes would look faster than they are.
 */
export const temporaryPostgres = async (storage: ServerOptions["storage"] = "fast"): Promise<RunningPostgres> => {
  const dataFolder = await mkdtemp(join(tmpdir(), "betrokkene-postgres-"))
  clearAtEnd(dataFolder)
  // As root the server runs under an account of its own, which has to pass through.
  await chmod(dataFolder, 0o755)
  const clear = async () => {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
    forget(dataFolder)
  }
  const server = await startPostgres({ dataFolder, storage }).catch(async (error: unknown) => {
    await clear()
    throw error
  })
  return {
    ...server,
    stop: async () => {
      await server.stop()
      await clear()
    }
  }
}
