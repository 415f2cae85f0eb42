import { randomBytes } from "node:crypto"
import pg from "pg"

/** A database of one test. */
export interface TestDatabase {
  readonly name: string
  readonly url: string
  /** Opens another session on the database; the caller ends it. */
  readonly connect: () => Promise<pg.Client>
  readonly drop: () => Promise<void>
}

/**
 * Creates a database with a unique name on the server of `serverUrl`: empty, or a copy of the database `template`.
 * Rejects when a session is open on the template.
 */
export const createDatabase = async (
  serverUrl: string,
  options: { readonly template?: string } = {}
): Promise<TestDatabase> => {
  const name = `betrokkene_test_${randomBytes(8).toString("hex")}`
  const template = options.template ?? "template0"
  await withClient(
    serverUrl,
    (client) =>
      client.query(
        `create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(template)} encoding 'UTF8'`
      )
  )
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return {
    name,
    url: url.toString(),
    connect: () => connected(url.toString()),
    drop: () =>
      withClient(
        serverUrl,
        (client) => client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)
      )
  }
}

const withClient = async (url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
  const client = await connected(url)
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

const connected = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}
