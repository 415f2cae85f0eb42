import pg from "pg"
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest"
import { createMigratedDatabase } from "./create-migrated-database.ts"
import { type TemporaryPostgres, temporaryPostgres } from "./temporary-postgres.ts"

let server: TemporaryPostgres
beforeAll(async () => {
  server = await temporaryPostgres()
})
afterAll(() => server.stop())
afterEach(() => {
  vi.unstubAllEnvs()
})

const query = async (url: string, text: string): Promise<ReadonlyArray<unknown>> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows as ReadonlyArray<unknown>
  } finally {
    await client.end()
  }
}

/** Makes one table, and counts how often. */
const migration = () => {
  const done: Array<string> = []
  const migrate = async (url: string) => {
    done.push(url)
    await query(url, "create table made as select 1 as value")
  }
  return { done, migrate }
}

const two = (migrate: (url: string) => Promise<void>) =>
  Promise.all([createMigratedDatabase(server.url, migrate), createMigratedDatabase(server.url, migrate)])

describe("createMigratedDatabase", () => {
  it("migrates every database of a server that outlives the run", async () => {
    vi.stubEnv("TEST_DATABASE_URL", server.url)
    const { done, migrate } = migration()
    const databases = await two(migrate)
    expect(done.toSorted()).toEqual(databases.map(({ url }) => url).toSorted())
    for (const { url } of databases) expect(await query(url, "select value from made")).toEqual([{ value: 1 }])
  })

  it("migrates once on a server of the run, also at the same moment, and gives each its own copy", async () => {
    vi.stubEnv("TEST_DATABASE_URL", "")
    // A migration that fails leaves nothing that is copied.
    await expect(createMigratedDatabase(server.url, () => Promise.reject(new Error("refused")))).rejects.toThrow(
      "refused"
    )
    const { done, migrate } = migration()
    const [one, other] = await two(migrate)
    expect(done).toHaveLength(1)
    await query(one.url, "update made set value = 2")
    expect(await query(other.url, "select value from made")).toEqual([{ value: 1 }])
    const third = await createMigratedDatabase(server.url, migrate)
    expect(done).toHaveLength(1)
    expect(await query(third.url, "select value from made")).toEqual([{ value: 1 }])
  })
})
