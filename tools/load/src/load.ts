import { migreer } from "@betrokkene/adapters/postgres"
import { startApi } from "@betrokkene/api-process"
import { Effect } from "effect"
import { durablePostgres } from "./durable-postgres.ts"
import { type Measured, measureRead, measureRegistration } from "./measure.ts"

/** What one process of the API reaches on a PostgreSQL on this machine, asked by another process: this one. */
export const load = async (seconds: number): Promise<ReadonlyArray<Measured>> => {
  const server = await durablePostgres()
  try {
    await Effect.runPromise(migreer(server.url))
    const api = await startApi({ databaseUrl: server.url })
    try {
      return [await measureRead(api, seconds), await measureRegistration(api, seconds)]
    } finally {
      await api.end()
    }
  } finally {
    await server.stop()
  }
}
