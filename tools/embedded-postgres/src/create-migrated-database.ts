import pg from "pg"
import { createDatabase, type TestDatabase } from "./create-database.ts"

/** The database that the others of a server are copied from. */
const template = "betrokkene_migrated"

/**
 * A new database on which `migrate` has run. On a server that lives as long as a test run it runs once, and every
 * database is a copy: that takes a quarter of the time. The server named by TEST_DATABASE_URL outlives its migrations,
 * so there every database is migrated by itself.
 */
export const createMigratedDatabase = async (
  serverUrl: string,
  migrate: (url: string) => Promise<unknown>
): Promise<TestDatabase> => {
  if (process.env["TEST_DATABASE_URL"]) {
    const database = await createDatabase(serverUrl)
    await migrate(database.url)
    return database
  }
  await makeTemplate(serverUrl, migrate)
  return createDatabase(serverUrl, { template })
}

/** Makes the template if it is missing. Other processes that want it at the same moment wait. */
const makeTemplate = async (serverUrl: string, migrate: (url: string) => Promise<unknown>): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    if (await exists(client)) return
    await client.query("select pg_advisory_lock(hashtext($1))", [template])
    if (await exists(client)) return
    const unfinished = await createDatabase(serverUrl)
    await migrate(unfinished.url)
    await client.query(
      `alter database ${client.escapeIdentifier(unfinished.name)} rename to ${client.escapeIdentifier(template)}`
    )
  } finally {
    await client.end()
  }
}

const exists = async (client: pg.Client): Promise<boolean> =>
  (await client.query("select from pg_database where datname = $1", [template])).rowCount === 1
