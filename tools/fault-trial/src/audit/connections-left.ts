import { asOtherProgram } from "@betrokkene/dataset"
import { setTimeout as wait } from "node:timers/promises"

/** Connections that one API keeps to its database: a pool, and one to cancel queries. */
const most = 11

/** Maximum time until a connection disappears after its other end vanished, in milliseconds. */
const patience = 30_000

/** Connections of the API beyond its maximum, or busy though no requests are under way. */
export const connectionsLeft = async (databaseUrl: string): Promise<ReadonlyArray<string>> => {
  const deadline = Date.now() + patience
  for (;;) {
    const states = await asOtherProgram<{ readonly state: string }>(
      databaseUrl,
      `select coalesce(state, 'none') as state from pg_stat_activity
        where application_name = 'betrokkene' and datname = current_database()`
    )
    const busy = states.filter(({ state }) => state !== "idle").map(({ state }) => `a connection that is ${state}`)
    const left = states.length > most ? [...busy, `${states.length} connections`] : busy
    if (left.length === 0 || Date.now() > deadline) return left
    await wait(100)
  }
}
