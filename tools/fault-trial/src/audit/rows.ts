import pg from "pg"

/** The rows of a query on a connection of its own. */
export const rows = async <Row extends object>(databaseUrl: string, query: string, values: ReadonlyArray<unknown> = []): Promise<ReadonlyArray<Row>> => {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: "betrokkene-audit" })
  await client.connect()
  try {
    return (await client.query<Row>(query, [...values])).rows
  } finally {
    await client.end()
  }
}
