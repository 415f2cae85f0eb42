import { type RunningPostgres, startPostgres } from "@betrokkene/embedded-postgres"
import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A PostgreSQL for once that forces what it commits to disk, as a real one does: else writes would look faster than they are. */
export const durablePostgres = async (): Promise<RunningPostgres> => {
  const dataFolder = await mkdtemp(join(tmpdir(), "betrokkene-load-"))
  // As root the server runs under an account of its own, which has to pass through.
  await chmod(dataFolder, 0o755)
  const clear = () => rm(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  const server = await startPostgres({ dataFolder, storage: "durable" }).catch(async (error: unknown) => {
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
