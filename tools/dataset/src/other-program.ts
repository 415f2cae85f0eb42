import pg from "pg"

/**
 * Does to a register what another program on its database might, past the API and past every rule that it takes away first, or reads what
 * is really there: for tests and trials of whoever has to find that out. Answers the rows of the statement.
 */
export const asOtherProgram = async <Row extends object>(
  databaseUrl: string,
  statement: string,
  values: ReadonlyArray<unknown> = []
): Promise<ReadonlyArray<Row>> => {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: "betrokkene-other-program" })
  await client.connect()
  try {
    return (await client.query<Row>(statement, [...values])).rows
  } finally {
    await client.end()
  }
}
