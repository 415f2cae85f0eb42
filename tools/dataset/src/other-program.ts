import pg from "pg"

/**
 * Runs a statement on a register as another program could: past the API, and past every rule, which it drops first.
 * Returns the rows. For tests and trials that spoil a register or look at what is stored.
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
