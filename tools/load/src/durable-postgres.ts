import { type RunningPostgres, startPostgres } from "@betrokkene/embedded-postgres"
import { existsSync, rmSync } from "node:fs"
import { chmod, mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

/**
 * A PostgreSQL for once that forces what it commits to disk, as a real one does: else writes would look faster than they are. It
 * goes, with its data, when it is stopped or this process exits.
 */
export const durablePostgres = async (): Promise<RunningPostgres> => {
  const dataFolder = await mkdtemp(join(tmpdir(), "betrokkene-load-"))
  // As root the server runs under an account of its own, which has to pass through.
  await chmod(dataFolder, 0o755)
  const clear = () => {
    // A killed server's processes end a moment later, and a removal that meets them stops half way.
    for (let attempts = 20; attempts > 0 && existsSync(dataFolder); attempts -= 1) {
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
    }
  }
  const server = await startPostgres({ dataFolder, storage: "durable" }).catch((error: unknown) => {
    clear()
    throw error
  })
  const killAndClear = () => {
    void server.kill()
    clear()
  }
  process.on("exit", killAndClear)
  return {
    ...server,
    stop: async () => {
      await server.stop()
      process.off("exit", killAndClear)
      clear()
    }
  }
}
