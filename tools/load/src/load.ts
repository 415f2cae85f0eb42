import { migrate } from "@betrokkene/adapters/postgres"
import { startApi } from "@betrokkene/api-process"
import { load as loadDataset } from "@betrokkene/dataset"
import { temporaryPostgres } from "@betrokkene/embedded-postgres"
import { Effect } from "effect"
import type { Assignment } from "./command-line.ts"
import { kinds } from "./kinds.ts"
import { measure, type Measured } from "./measure.ts"

const seed = 1

/** Measures one process of the API with PostgreSQL on this machine; this process sends the requests. */
export const load = async (assignment: Assignment): Promise<ReadonlyArray<Measured>> => {
  const server = await temporaryPostgres("durable")
  try {
    await Effect.runPromise(migrate(server.url))
    await loadDataset(
      { databaseUrl: server.url, seed, aantal: assignment.betrokkenen, toevoegen: false },
      () => undefined
    )
    const api = await startApi({ databaseUrl: server.url })
    try {
      const measured: Array<Measured> = []
      for (const kind of Object.values(kinds(seed, assignment.betrokkenen))) {
        measured.push(await measure(api, kind, assignment))
      }
      return measured
    } finally {
      await api.end()
    }
  } finally {
    await server.stop()
  }
}
