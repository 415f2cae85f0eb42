import { setTimeout as wait } from "node:timers/promises"
import pg from "pg"
import type { Fault } from "./fault.ts"

export const poolFull: Fault = {
  name: "pool-full",
  what:
    "others hold locks until every connection of the API waits, and then take every connection that the server gives",
  strike: async ({ chance, databaseUrl, isOver }) => {
    while (!isOver()) {
      await holdingLocks(databaseUrl, () => wait(chance.integer(500, 1500)))
      await takingConnections(databaseUrl, async (oneOfThem) => {
        await oneOfThem.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'betrokkene'"
        )
        await wait(chance.integer(300, 1000))
      })
    }
  }
}

const connected = async (databaseUrl: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: "betrokkene-other-program" })
  client.on("error", () => undefined)
  await client.connect()
  return client
}

const holdingLocks = async (databaseUrl: string, meanwhile: () => Promise<void>): Promise<void> => {
  const client = await connected(databaseUrl)
  try {
    await client.query("begin; lock table betrokkene in exclusive mode")
    await meanwhile()
    await client.query("commit")
  } finally {
    await client.end()
  }
}

/** Every connection of the server, including those for superusers. */
const takingConnections = async (databaseUrl: string, meanwhile: (one: pg.Client) => Promise<void>): Promise<void> => {
  const taken = [await connected(databaseUrl)]
  const take = async (): Promise<void> => {
    const client = await connected(databaseUrl).catch(() => undefined)
    if (client === undefined) return
    taken.push(client)
    await take()
  }
  try {
    await Promise.all(Array.from({ length: 8 }, take))
    await Promise.all(taken.slice(0, 1).map(meanwhile))
  } finally {
    await Promise.all(taken.map((client) => client.end()))
  }
}
