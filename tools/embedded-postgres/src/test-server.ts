import pg from "pg"
import { temporaryPostgres } from "./temporary-postgres.ts"

/** A server for tests: the one that TEST_DATABASE_URL names, or else a temporary one. */
export interface TestServer {
  /** Of a database from which others can be made; tests never write in it. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Rejects when TEST_DATABASE_URL is set and nothing answers there: a test that finds no server fails, it is not passed over. */
export const testServer = async (): Promise<TestServer> => {
  const url = process.env["TEST_DATABASE_URL"]
  if (url === undefined || url === "") return temporaryPostgres()
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  await client.end()
  return { url, stop: () => Promise.resolve() }
}
