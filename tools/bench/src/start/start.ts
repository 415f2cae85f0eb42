import { migrate } from "@betrokkene/adapters/postgres"
import { type ServerProcess, startApi } from "@betrokkene/api-process"
import { startPostgres, temporaryPostgres } from "@betrokkene/embedded-postgres"
import { Effect } from "effect"
import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Assignment } from "../command-line.ts"
import { atMost, type Figure, median } from "../figure.ts"
import { bareServer } from "../http/http.ts"
import { npmStart } from "./npm-start.ts"

/** Maximum time until the first answer, in milliseconds. */
const wanted = { api: 500, npmStart: 3000 }

/**
 * Times a start: of the API on a migrated database, beside the bare server; and of `npm start` on an existing data
 * folder, beside PostgreSQL alone.
 */
export const start = async (
  { rounds }: Pick<Assignment, "rounds">,
  tell: (line: string) => void
): Promise<ReadonlyArray<Figure>> => {
  const folder = await mkdtemp(join(tmpdir(), "betrokkene-bench-"))
  // As root, PostgreSQL runs under another account, which needs access to this folder.
  await chmod(folder, 0o755)
  const server = await temporaryPostgres("durable")
  try {
    await Effect.runPromise(migrate(server.url))
    tell("Making a data folder")
    await npmStart(folder)
    const starts = {
      bare: async () => untilReady(await bareServer(server.url)),
      api: async () => untilReady(await startApi({ databaseUrl: server.url })),
      postgres: () => untilItRuns(join(folder, "postgres")),
      npmStart: () => npmStart(folder)
    }
    const took = { bare: Array<number>(), api: Array<number>(), postgres: Array<number>(), npmStart: Array<number>() }
    for (let index = 1; index <= rounds; index++) {
      for (const what of ["bare", "api", "postgres", "npmStart"] as const) took[what].push(await starts[what]())
      tell(
        `Starts, round ${index} of ${rounds}: the API ${took.api.at(-1)?.toFixed(0)} ms, npm start ${
          took.npmStart.at(-1)?.toFixed(0)
        } ms`
      )
    }
    return [
      atMost(
        "start of the API on a database, to its first answer",
        "ms",
        median(took.api),
        wanted.api,
        median(took.bare)
      ),
      atMost(
        "npm start on a data folder, to its first answer",
        "ms",
        median(took.npmStart),
        wanted.npmStart,
        median(took.postgres)
      )
    ]
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}

const untilReady = async ({ end, readyAfter }: Pick<ServerProcess, "end" | "readyAfter">): Promise<number> => {
  await end()
  return readyAfter
}

const untilItRuns = async (dataFolder: string): Promise<number> => {
  const begin = performance.now()
  const { stop } = await startPostgres({ dataFolder, storage: "durable" })
  const took = performance.now() - begin
  await stop()
  return took
}
