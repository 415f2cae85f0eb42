import pg from "pg"
import { temporaryPostgres } from "./temporary-postgres.ts"

/** A PostgreSQL server on which tests make their databases. */
export interface TestServer {
  /** URL of a database from which tests create others; they never write in this one. */
  readonly url: string
  /** Stops a server that was started for these tests; a server that was given keeps running. */
  readonly stop: () => Promise<void>
}

/**
 * Variable with the URL of the server that one run of `npm test` starts for all its suites. It is not
 * TEST_DATABASE_URL, because that is an input of the cached test targets and this URL differs from run to run.
 */
export const sharedServerVariable = "SHARED_TEST_DATABASE_URL"

/**
 * The server named by TEST_DATABASE_URL, or the one that this run shares, or a temporary one. Rejects when a named
 * server does not answer: tests without a server fail, they are not skipped.
 */
export const testServer = async (): Promise<TestServer> => {
  const url = [process.env["TEST_DATABASE_URL"], process.env[sharedServerVariable]]
    .find((value) => value !== undefined && value !== "")
  if (url === undefined) return temporaryPostgres()
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  await client.end()
  return { url, stop: () => Promise.resolve() }
}
